// The limit of a page: the statements that the site was heard to send for it, run again with plain ADO.NET, and the very
// bytes that it answered. What the site does besides (routing, EF Core, Razor) is the distance between the two.
// `tests/load/run.sh` records a page as FOLDER/NAME.sql, one statement a line in hex, and FOLDER/NAME.html.
using System.Text;
using MySqlConnector;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
var folder = builder.Configuration["Recorded"] ?? throw new InvalidOperationException("Set Recorded to the folder of recorded pages.");
var pages = Directory.EnumerateFiles(folder, "*.sql").ToDictionary(
    file => Path.GetFileNameWithoutExtension(file),
    file => (
        Statements: File.ReadLines(file).Select(line => Encoding.UTF8.GetString(Convert.FromHexString(line))).ToArray(),
        Html: File.ReadAllBytes(Path.ChangeExtension(file, ".html"))));
await using var source = new MySqlDataSource(builder.Configuration["Database:ConnectionString"] ?? "");

var app = builder.Build();
app.MapGet("/{name}", async (string name, HttpContext context) =>
{
    if (!pages.TryGetValue(name, out var page))
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return;
    }

    await using (var connection = await source.OpenConnectionAsync(context.RequestAborted))
    {
        foreach (var statement in page.Statements)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = statement;
            await using var reader = await command.ExecuteReaderAsync(context.RequestAborted);
            do
            {
                var row = new object[reader.FieldCount];
                while (await reader.ReadAsync(context.RequestAborted))
                {
                    reader.GetValues(row);
                }
            }
            while (await reader.NextResultAsync(context.RequestAborted));
        }
    }

    context.Response.ContentType = "text/html; charset=utf-8";
    await context.Response.Body.WriteAsync(page.Html, context.RequestAborted);
});
app.Run();
