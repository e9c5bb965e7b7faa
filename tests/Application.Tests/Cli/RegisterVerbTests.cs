using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Credit;
using LincangHousekeeping.Cli;
using LincangHousekeeping.Domain.Credit;
using LincangHousekeeping.Domain.Firms;
using LincangHousekeeping.Infrastructure;
using LincangHousekeeping.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LincangHousekeeping.Application.Tests.Cli;

/// <summary>What the command line does with the register of the site.</summary>
public abstract class RegisterVerbTests(Site site)
{
    private const string Password = "a long password 2026";

    public sealed class OnSqlite(SqliteSite site) : RegisterVerbTests(site), IClassFixture<SqliteSite>;

    public sealed class OnMariaDb(MariaDbSite site) : RegisterVerbTests(site), IClassFixture<MariaDbSite>;

    [Fact]
    public async Task Migrating_twice_does_no_harm()
    {
        var run = await Run.On(site, "", "migrate");

        Assert.Equal(ExitCode.Ok, run.Exit);
        Assert.Equal("数据库结构已是最新。\n", run.Text);
    }

    [Fact]
    public async Task An_administrator_signs_in_with_the_password_from_the_input()
    {
        var run = await Run.On(site, Password + "\r\n", "create-admin", "--user", "first-admin", "--display", "阿·依");

        var browser = site.Browser();
        var page = await browser.Submit("/accounts/sign-in", ("UserName", "first-admin"), ("Password", Password));
        var account = await site.Read(db => db.Users.SingleAsync(a => a.UserName == "first-admin"));
        Assert.Equal((ExitCode.Ok, ""), (run.Exit, run.Errors));
        Assert.DoesNotContain(Password, run.Text, StringComparison.Ordinal);
        Assert.Equal((Role.Administrator, "阿·依"), (account.Role, account.DisplayName));
        Assert.DoesNotContain("sign-in", page.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("second-admin", "short\n", "密码")]
    [InlineData("second-admin", "", "标准输入")]
    [InlineData("no", Password, "用户名")]
    [InlineData("用户", Password, "用户名")]
    public async Task An_account_that_breaks_a_rule_is_refused_with_the_reason(string user, string input, string reason)
    {
        var run = await Run.On(site, input, "create-admin", "--user", user);

        Assert.Equal(ExitCode.Refused, run.Exit);
        Assert.Contains(reason, run.Errors, StringComparison.Ordinal);
        Assert.False(await site.Read(db => db.Users.AnyAsync(a => a.UserName == user)));
    }

    [Fact]
    public async Task A_user_name_is_given_once()
    {
        var first = await Run.On(site, Password, "create-admin", "--user", "only-one");
        var second = await Run.On(site, Password, "create-admin", "--user", "only-one");

        Assert.Equal((ExitCode.Ok, ExitCode.Refused), (first.Exit, second.Exit));
        Assert.Contains("已有人使用", second.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exported_facts_give_the_bytes_that_the_site_explains()
    {
        var firm = await site.GivenLedger(Ledger.Of(A.Today));
        site.Clock.Advance(TimeSpan.FromDays(1));
        await Run.On(site, "", "rescore", "--all");
        var file = Path.Combine(site.Folder, "facts.json");

        var facts = await Run.On(site, "", "facts", "--firm", firm.Code.Value, "--out", file);
        var told = facts.Errors.Trim().Split('\n')[^1].Replace("db/reference", Path.Combine(DataFolder.Checkout!, "db", "reference"), StringComparison.Ordinal);
        var score = await Run.Of(told.Split(' '));

        var record = await RecordOf(firm);
        Assert.Equal((ExitCode.Ok, ExitCode.Ok), (facts.Exit, score.Exit));
        Assert.NotNull(record.Held);
        Assert.Contains("--held", told, StringComparison.Ordinal);
        Assert.Equal(record.Explain(firm.Code.Value, Rules).ToJson(), score.Output);
        Assert.Equal(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken), (await Run.On(site, "", "facts", "--firm", firm.Code.Value)).Output);
    }

    [Fact]
    public async Task The_facts_of_an_unknown_firm_are_refused()
    {
        var run = await Run.On(site, "", "facts", "--firm", A.CreditCode().Value);

        Assert.Equal(ExitCode.Refused, run.Exit);
        Assert.Contains("没有", run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Rescoring_brings_every_firm_to_today_once()
    {
        var firm = await site.GivenLedger(Ledger.Of(A.Today));
        for (var i = 0; i < 110; i++)
        {
            await site.GivenLedger(new ProfileFact { Key = "p", HappenedOn = A.Today, RecordedAt = A.Morning, Category = "cleaning" });
        }

        var before = await RecordOf(firm);
        site.Clock.Advance(TimeSpan.FromDays(40));
        var first = await Run.On(site, "", "rescore", "--all");
        var after = await RecordOf(firm);
        var second = await Run.On(site, "", "rescore", "--all");

        var firms = await site.Read(db => db.CreditRecords.CountAsync());
        var today = await site.Read(db => db.CreditRecords.CountAsync(r => r.ScoredAsOf == after.ScoredAsOf));
        Assert.Equal((ExitCode.Ok, ExitCode.Ok), (first.Exit, second.Exit));
        Assert.Equal(firms, today);
        Assert.Equal((before.UngatedGrade, before.Evidence), (after.Held!.Value, after.Evidence));
        Assert.StartsWith(FormattableString.Invariant($"{firms} 家企业"), first.Text, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"更新 {firms} 家"), first.Text, StringComparison.Ordinal);
        Assert.Contains("更新 0 家", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_roll_up_that_differs_from_the_facts_is_corrected_and_named()
    {
        var firm = await site.GivenLedger(Ledger.Of(A.Today));
        await Run.On(site, "", "rescore", "--all");
        var right = await RecordOf(firm);
        await site.Read(db => db.CreditRecords.Where(r => r.Id == firm.Id)
            .ExecuteUpdateAsync(r => r.SetProperty(x => x.Evidence, new Evidence().ToJson()).SetProperty(x => x.ScoreMilli, 99_000)));

        var run = await Run.On(site, "", "rescore", "--all");

        var now = await RecordOf(firm);
        Assert.Equal(ExitCode.Refused, run.Exit);
        Assert.Contains("已按事实更正：" + firm.Code.Value, run.Errors, StringComparison.Ordinal);
        Assert.Equal((right.Evidence, right.ScoreMilli, right.Grade), (now.Evidence, now.ScoreMilli, now.Grade));
    }

    [Fact]
    public async Task A_firm_whose_facts_were_altered_keeps_its_score_and_is_named()
    {
        var firm = await site.GivenLedger(Ledger.Of(A.Today));
        var untouched = await RecordOf(firm);
        var complaint = await site.Read(db => db.CreditFacts.AsNoTracking().SingleAsync(f => f.SubjectId == firm.Id && f.Kind == "complaint"));
        await Rewrite(complaint.Payload.Replace("moderate", "minor", StringComparison.Ordinal));
        site.Clock.Advance(TimeSpan.FromDays(1));

        var milder = await Run.On(site, "", "rescore", "--all");
        await Rewrite("{}");
        var unreadable = await Run.On(site, "", "rescore", "--all");

        var kept = await RecordOf(firm);
        await Rewrite(complaint.Payload);
        Assert.All([milder, unreadable], run =>
        {
            Assert.Equal(ExitCode.Refused, run.Exit);
            Assert.Contains("请立即核查：" + firm.Code.Value, run.Errors, StringComparison.Ordinal);
        });
        Assert.Equal((untouched.Version, untouched.ScoredAsOf, untouched.InputHash), (kept.Version, kept.ScoredAsOf, kept.InputHash));

        Task<int> Rewrite(string payload) => site.Read(db => db.CreditFacts.Where(f => f.Id == complaint.Id)
            .ExecuteUpdateAsync(f => f.SetProperty(x => x.Payload, payload)));
    }

    private RuleSet Rules => site.Services.GetRequiredService<RuleSets>().InForceOn(A.Today);

    private Task<CreditRecord> RecordOf(Firm firm) => site.Read(db => db.CreditRecords.AsNoTracking().SingleAsync(r => r.Id == firm.Id));
}
