using LincangHousekeeping.Application.Certificates;
using Mediator;
using Microsoft.AspNetCore.Mvc;

namespace LincangHousekeeping.Web.Features.CertificateDesk;

/// <summary><c>&lt;vc:certificate-header id="…" /&gt;</c>: which certificate a form is about.</summary>
public sealed class CertificateHeaderViewComponent(ISender sender) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Guid id) =>
        await sender.Send(new ShowCertificate.Query(id)) is { } certificate
            ? View("/Features/CertificateDesk/Header.cshtml", certificate)
            : Content("");
}
