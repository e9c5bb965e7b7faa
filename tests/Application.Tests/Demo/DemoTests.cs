using LincangHousekeeping.Application.Credit;
using LincangHousekeeping.Application.Tests.Cli;
using LincangHousekeeping.Domain.Certificates;
using LincangHousekeeping.Domain.Complaints;
using LincangHousekeeping.Domain.Credit;
using LincangHousekeeping.Domain.Firms;
using LincangHousekeeping.Infrastructure.Demo;
using LincangHousekeeping.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LincangHousekeeping.Application.Tests.Demo;

public abstract class DemoTests(Site site) : IAsyncLifetime
{
    public sealed class OnSqlite(SqliteSite site) : DemoTests(site), IClassFixture<SqliteSite>;

    public sealed class OnMariaDb(MariaDbSite site) : DemoTests(site), IClassFixture<MariaDbSite>;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var seeder = scope.ServiceProvider.GetRequiredService<DemoSeeder>();
        if (await seeder.IsEmptyAsync(Ct))
        {
            await seeder.SeedAsync(DemoSize.Site, _ => { }, Ct);
        }
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task It_has_as_much_as_was_promised_in_every_state()
    {
        var counts = await site.Read(async db => (
            await db.Firms.CountAsync(Ct), await db.Workers.CountAsync(Ct), await db.Contracts.CountAsync(Ct), await db.Reviews.CountAsync(Ct),
            await db.Complaints.CountAsync(Ct)));
        var firms = await site.Read(db => db.Firms.Select(f => f.Status).Distinct().ToListAsync(Ct));
        var counties = await site.Read(db => db.Firms.Select(f => f.CountyCode).Distinct().CountAsync(Ct));
        var certificates = await site.Read(db => db.Certificates.Select(c => c.Status).Distinct().ToListAsync(Ct));
        var complaints = await site.Read(db => db.Complaints.Select(c => c.Status).Distinct().ToListAsync(Ct));

        Assert.Equal((60, 900, 4_000, 3_000, 120), counts);
        Assert.Equal(Enum.GetValues<FirmStatus>(), firms.Order());
        Assert.Equal(8, counties);
        Assert.Equal(Enum.GetValues<CertificateStatus>(), certificates.Order());
        Assert.Equal(Enum.GetValues<ComplaintStatus>(), complaints.Order());
    }

    [Fact]
    public async Task Its_grades_spread()
    {
        var grades = await site.Read(db => db.CreditRecords.GroupBy(r => r.Grade).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, Ct));

        Assert.All([Grade.A, Grade.B, Grade.C, Grade.N], grade => Assert.True(grades.GetValueOrDefault(grade) >= 3, $"{grade}: {grades.GetValueOrDefault(grade)}"));
    }

    [Fact]
    public async Task Every_chain_holds_and_every_score_equals_a_replay_of_its_facts()
    {
        var rules = site.Services.GetRequiredService<RuleSets>().InForceOn(A.Today);
        var records = await site.Read(db => db.CreditRecords.AsNoTracking().ToListAsync(Ct));
        var facts = (await site.Read(db => db.CreditFacts.AsNoTracking().OrderBy(f => f.Sequence).ToListAsync(Ct))).ToLookup(f => f.SubjectId);

        Assert.All(records, record =>
        {
            var previous = CreditFact.NoPreviousHash;
            foreach (var fact in facts[record.Id])
            {
                Assert.Equal(previous, fact.PreviousHash);
                Assert.True(fact.HashIsRight());
                previous = fact.Hash;
            }

            Assert.Equal(record.Head, previous);
            Assert.Equal(record.Evidence, Evidence.From(facts[record.Id].Select(f => f.ToScoringFact()), rules, record.ScoredAsOf).ToJson());
        });
    }

    [Fact]
    public async Task The_command_line_explains_a_firm_by_the_same_bytes_as_the_site()
    {
        var (code, asOf, held) = await site.Read(async db =>
        {
            var record = await db.CreditRecords.OrderByDescending(r => r.Answers).FirstAsync(r => r.Grade != Grade.N, Ct);
            var firm = await db.Firms.SingleAsync(f => f.Id == record.Id, Ct);
            return (firm.Code.Value, record.ScoredAsOf, record.Held);
        });
        var file = Path.Combine(site.Folder, "facts.json");
        var rules = Path.Combine(Reference.ReferenceData.DefaultFolder, "credit-rules", "2026.1.json");

        var exported = await Run.On(site, "", "facts", "--firm", code, "--out", file);
        string[] heldGrade = held is { } grade ? ["--held", grade.ToString()] : [];
        var scored = await Run.Of([
            "score", "--facts", file, "--rules", rules, "--as-of", FormattableString.Invariant($"{asOf:yyyy-MM-dd}"), .. heldGrade]);
        var page = await site.Browser().Open($"/firms/{code}/score.json");

        Assert.Equal(0, exported.Exit);
        Assert.Equal(0, scored.Exit);
        Assert.Equal(page.Body, scored.Text);
    }
}
