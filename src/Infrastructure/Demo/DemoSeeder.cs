using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Credit;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Credit;
using LincangHousekeeping.Domain.Firms;
using LincangHousekeeping.Infrastructure.Data;
using LincangHousekeeping.Infrastructure.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Infrastructure.Demo;

/// <summary>Fills an empty register with invented firms, people and cases. Never for production.</summary>
public sealed class DemoSeeder(
    RegisterDb db, ReferenceData reference, RuleSets ruleSets, IBlindIndex index, IFileStore files, IPasswordHasher<Account> hasher, TimeProvider clock)
{
    /// <summary>Password of every demo account.</summary>
    public const string Password = "demo-lincang-2026";

    private const int RowsPerWrite = 40_000;

    /// <summary>Whether there is anything that demo data would mix with.</summary>
    public async Task<bool> IsEmptyAsync(CancellationToken ct) => !await db.Firms.AnyAsync(ct);

    /// <param name="progress">Told how many firms are done.</param>
    public async Task SeedAsync(DemoSize size, Action<long> progress, CancellationToken ct)
    {
        var today = clock.Today();
        var context = new DemoContext(reference, ruleSets.InForceOn(today), index, today, size);
        var rows = new DemoRows();
        var writer = new BulkWriter(db);
        AddOfficers(context, rows);
        var plans = Plan(size);
        await using var transaction = size.Cases ? await db.Database.BeginTransactionAsync(ct) : null;
        for (var i = 0; i < plans.Count; i++)
        {
            Make(context, rows, i, plans[i]);
            if (rows.Count >= RowsPerWrite || i == plans.Count - 1)
            {
                await WriteAsync(rows, writer, ct);
                progress(i + 1);
            }
        }

        await SaveNumbersAsync(context, writer, ct);
        if (transaction is not null)
        {
            await transaction.CommitAsync(ct);
        }
    }

    /// <summary>User name and what it is, for the list printed at start.</summary>
    public static IReadOnlyList<(string UserName, string What)> Accounts { get; } =
    [
        ("clerk1", "企业经办人（已登记企业）"),
        ("clerk-draft", "企业经办人（草稿）"),
        ("linxiang-commerce", "临翔区商务局"),
        ("linxiang-market", "临翔区市场监督管理局"),
        ("linxiang-civil", "临翔区民政局"),
        ("linxiang-human", "临翔区人力资源和社会保障局"),
        ("city-commerce", "临沧市商务局"),
        ("city-market", "临沧市市场监督管理局"),
        ("city-civil", "临沧市民政局"),
        ("city-human", "临沧市人力资源和社会保障局"),
        ("admin", "系统管理员"),
    ];

    private sealed record FirmPlan(FirmStatus Status, Standing Standing, int Workers, int Contracts, int Reviews, int Complaints);

    private static List<FirmPlan> Plan(DemoSize size)
    {
        FirmStatus StatusOf(int i) => !size.Cases ? FirmStatus.Registered : (size.Firms - i) switch
        {
            <= 2 => FirmStatus.Draft,
            <= 6 => FirmStatus.Submitted,
            <= 8 => FirmStatus.Returned,
            <= 10 => FirmStatus.Refused,
            _ => FirmStatus.Registered,
        };
        bool Works(int i) => StatusOf(i) == FirmStatus.Registered;

        // A few large firms, many small ones; the last of the registered ones have hardly begun.
        double WeightOf(int i) => !Works(i) ? 0 : 0.6 + (8.0 / (1 + (i * 7 % Math.Min(size.Firms, 50))));
        var weights = Enumerable.Range(0, size.Firms).Select(WeightOf).ToList();
        var young = Enumerable.Range(0, size.Firms).Select(i => Works(i) && i % 9 == 4).ToList();
        var serving = weights.Select((w, i) => young[i] ? Math.Min(w, 0.02) : w).ToList();
        var workers = DemoSize.Split(size.Workers, weights);
        var contracts = DemoSize.Split(size.Contracts, serving);
        var reviews = DemoSize.Split(size.Reviews, [.. contracts.Select(c => (double)(c - (c * 8 / 100)))]);
        var complaints = DemoSize.Split(size.Complaints, [.. serving.Select((w, i) => Math.Sqrt(w) * DemoQuality.Of(i).Complaints)]);
        return [.. Enumerable.Range(0, size.Firms).Select(i => new FirmPlan(
            StatusOf(i), size.Cases && i == 20 ? Standing.LicenceRevoked : Standing.Good, workers[i], contracts[i],
            Math.Min(reviews[i], contracts[i] - (contracts[i] * 8 / 100)), complaints[i]))];
    }

    private static void Make(DemoContext context, DemoRows rows, int number, FirmPlan plan)
    {
        var clerk = Guid.CreateVersion7();
        var firm = new DemoFirm(context, rows, number, plan.Status, DemoQuality.Of(number), clerk);
        firm.Hire(plan.Status == FirmStatus.Registered ? Math.Max(plan.Workers, 1) : 0);
        if (plan.Status == FirmStatus.Registered)
        {
            firm.Serve(plan.Contracts, plan.Reviews);
            firm.Complain(plan.Complaints);
        }

        firm.Close(plan.Standing);
        if (context.Size.Cases)
        {
            var name = plan.Status == FirmStatus.Draft ? "clerk-draft" + (number == context.Size.Firms - 1 ? "" : "2") : $"clerk{number + 1}";
            rows.Accounts.Add(new Account { Id = clerk, UserName = name, DisplayName = rows.Firms[^1].ContactName, Role = Role.FirmClerk, FirmId = rows.Firms[^1].Id });
        }
    }

    private static void AddOfficers(DemoContext context, DemoRows rows)
    {
        string[] countyNames = ["linxiang", "fengqing", "yunxian", "yongde", "zhenkang", "shuangjiang", "gengma", "cangyuan"];
        (Department Department, string Name)[] departments =
        [
            (Department.Commerce, "commerce"), (Department.MarketRegulation, "market"), (Department.CivilAffairs, "civil"), (Department.HumanResources, "human"),
        ];
        var divisions = context.Reference.Divisions.Counties.Select((c, i) => (c.Code, Name: countyNames[i])).Append((Code: Scope.City, Name: "city"));
        foreach (var (division, place) in divisions)
        {
            foreach (var (department, name) in departments)
            {
                var officer = new Account
                {
                    UserName = $"{place}-{name}",
                    DisplayName = context.People.Name().Value,
                    Role = Role.Officer,
                    Department = department,
                    Division = division,
                };
                rows.Accounts.Add(officer);
                context.Officers[(department, division)] = officer.Id;
            }
        }

        rows.Accounts.Add(new Account { UserName = "admin", DisplayName = "系统管理员", Role = Role.Administrator });
    }

    private async Task WriteAsync(DemoRows rows, BulkWriter writer, CancellationToken ct)
    {
        var hash = hasher.HashPassword(new Account(), Password);
        foreach (var account in rows.Accounts)
        {
            account.NormalizedUserName = account.UserName!.ToUpperInvariant();
            account.PasswordHash = hash;
            account.SecurityStamp = Guid.NewGuid().ToString("N");
            account.LockoutEnabled = true;
        }

        foreach (var file in rows.Files)
        {
            using var content = new MemoryStream(DemoFiles.Bytes);
            await files.SaveAsync(file.Id, content, ct);
        }

        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(ct) : null;
        await rows.WriteAsync(writer, ct);
        if (transaction is not null)
        {
            await transaction.CommitAsync(ct);
        }

        rows.Clear();
    }

    /// <summary>Numbers given out today must not be given again.</summary>
    private static Task SaveNumbersAsync(DemoContext context, BulkWriter writer, CancellationToken ct) =>
        writer.WriteAsync([.. context.Numbers.Where(n => n.Key.EndsWith(FormattableString.Invariant($"-{context.Today:yyyyMMdd}"), StringComparison.Ordinal))
            .Select(n => new NumberSeries { Series = n.Key, Last = n.Value })], ct);
}
