using LincangHousekeeping.Application.Files;
using Mediator;
using Microsoft.AspNetCore.Mvc;

namespace LincangHousekeeping.Web.Features.Files;

/// <summary>Hands out stored files, always as downloads, to those who may see them.</summary>
[Route("files")]
public sealed class FilesController(ISender sender) : Controller
{
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken ct) =>
        await sender.Send(new OpenFile.Query(id), ct) is { } file ? File(file.Content, file.ContentType, file.Name) : NotFound();
}
