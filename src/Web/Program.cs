using LincangHousekeeping.Application;
using LincangHousekeeping.Infrastructure;
using LincangHousekeeping.Infrastructure.Messages;
using LincangHousekeeping.Web.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddApplication(builder.Configuration["AutoMapper:LicenseKey"]);
builder.Services.AddInfrastructure(builder.Configuration, builder.Environment);
builder.Services.AddAccounts(builder.Configuration);
builder.Services.AddMessageDelivery(builder.Configuration, builder.Environment);
builder.Services.AddSite(builder.Configuration);

var app = builder.Build();
await app.PrepareDatabaseAsync();
app.UseSite();
app.Run();

public partial class Program;
