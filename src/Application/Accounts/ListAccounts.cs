using LincangHousekeeping.Application.Common;
using Mediator;

namespace LincangHousekeeping.Application.Accounts;

/// <summary>The accounts of officers and administrators.</summary>
public static class ListAccounts
{
    [Administrator]
    public sealed record Query : IQuery<IReadOnlyList<AccountLine>>;

    internal sealed class Handler(IAccounts accounts) : IQueryHandler<Query, IReadOnlyList<AccountLine>>
    {
        public async ValueTask<IReadOnlyList<AccountLine>> Handle(Query query, CancellationToken ct) => await accounts.ListAsync(ct);
    }
}
