using LincangHousekeeping.Web.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSite(builder.Configuration);

var app = builder.Build();
app.UseSite();
app.Run();

public partial class Program;
