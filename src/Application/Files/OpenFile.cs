using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Files;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Files;

/// <summary>Opens a stored file for somebody whom its purpose allows to see it; otherwise there is no such file.</summary>
public static class OpenFile
{
    [SignedIn]
    public sealed record Query(Guid Id) : IQuery<Model?>;

    public sealed record Model(string Name, string ContentType, Stream Content);

    internal sealed class Handler(IRegisterDb db, IFileStore store, ICurrentUser user) : IQueryHandler<Query, Model?>
    {
        public async ValueTask<Model?> Handle(Query query, CancellationToken ct)
        {
            var file = await db.Files.AsNoTracking().SingleOrDefaultAsync(f => f.Id == query.Id, ct);
            if (file is null || !await MayOpenAsync(file, ct) || await store.OpenAsync(file.Id, ct) is not { } content)
            {
                return null;
            }

            return new Model(file.Name, file.ContentType, content);
        }

        private async ValueTask<bool> MayOpenAsync(StoredFile file, CancellationToken ct) => file.Purpose switch
        {
            FilePurpose.FirmPaper => file.OwnerId == user.FirmId
                || (user is { Role: Role.Officer, Department: Department.Commerce or Department.MarketRegulation }
                    && await db.Firms.Where(f => f.Id == file.OwnerId).Select(f => f.CountyCode).SingleOrDefaultAsync(ct) is { } county
                    && user.Covers(county)),
            FilePurpose.CertificateScan => await db.Certificates.Where(c => c.Id == file.OwnerId)
                    .Select(c => new { c.FirmId, c.CountyCode }).SingleOrDefaultAsync(ct) is { } certificate
                && (certificate.FirmId == user.FirmId
                    || (user is { Role: Role.Officer, Department: Department.HumanResources } && user.Covers(certificate.CountyCode))),
            FilePurpose.ComplaintEvidence => await db.Complaints.Where(c => c.Id == file.OwnerId)
                    .Select(c => new { c.CountyCode, c.Department }).SingleOrDefaultAsync(ct) is { } complaint
                && user.Role == Role.Officer && user.Department.ToString() == complaint.Department && user.Covers(complaint.CountyCode),
            _ => false,
        };
    }
}
