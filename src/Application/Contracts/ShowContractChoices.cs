using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Firms;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Contracts;

/// <summary>What the clerk may choose from when she records a contract.</summary>
public static class ShowContractChoices
{
    [FirmClerk]
    public sealed record Query : IQuery<Model>;

    /// <param name="Registered">Only a firm on the register can record contracts.</param>
    /// <param name="Services">Codes of the services that the firm offers.</param>
    /// <param name="Workers">Labels of the workers who are with the firm now.</param>
    public sealed record Model(bool Registered, IReadOnlyList<string> Services, IReadOnlyList<string> Workers);

    internal sealed class Handler(IRegisterDb db, ICurrentUser user) : IQueryHandler<Query, Model>
    {
        public async ValueTask<Model> Handle(Query query, CancellationToken ct)
        {
            var firm = await db.Firms.AsNoTracking().Where(f => f.Id == user.FirmId)
                .Select(f => new { f.Id, f.Status, Services = f.Services.Select(s => s.Service).ToList() }).SingleOrDefaultAsync(ct);
            return firm is { Status: FirmStatus.Registered }
                ? new Model(true, firm.Services, [.. (await db.WorkersOfAsync(firm.Id, ct)).Select(w => w.Label)])
                : new Model(false, [], []);
        }
    }
}
