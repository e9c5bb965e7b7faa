using LincangHousekeeping.Application.Credit;
using LincangHousekeeping.Domain.Credit;
using LincangHousekeeping.Domain.Reviews;
using LincangHousekeeping.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LincangHousekeeping.Application.Tests.Reviews;

/// <summary>What an answer does to the firm's chain of facts and to its score.</summary>
public abstract class ReviewCreditTests(Site site)
{
    private const int MostStatements = 8;
    private const int ManyReviews = 2000;

    public sealed class OnSqlite(SqliteSite site) : ReviewCreditTests(site), IClassFixture<SqliteSite>;

    public sealed class OnMariaDb(MariaDbSite site) : ReviewCreditTests(site), IClassFixture<MariaDbSite>;

    [Fact]
    public async Task An_answer_moves_the_score_in_few_statements_however_many_reviews_there_are()
    {
        var trade = await site.GivenTrade();
        await GivenReviews(trade, ManyReviews);
        var mobile = A.Mobile().Value;
        await site.Answer(await site.GivenInvitation(trade, A.Contract(mobile: mobile, street: "老地址 1 号")));
        site.Clock.Advance(TimeSpan.FromSeconds(1));
        var token = await site.GivenInvitation(trade, A.Contract(mobile: mobile, street: "新地址 2 号"));
        var before = await Record(trade);

        // The dearest case: the reviewer's earlier answer stands in another household.
        using var count = site.CountStatements();
        var answered = await site.Answer(token, wouldUseAgain: false);
        count.Dispose();

        Assert.True(answered.Succeeded);
        Assert.True(count.Count <= MostStatements, count.ToString());
        var after = await Record(trade);
        Assert.Equal(before.Facts + 1, after.Facts);
        Assert.True(after.ScoreMilli < before.ScoreMilli, $"{before.ScoreMilli} → {after.ScoreMilli}");
        await StandsUpToReplay(trade);
    }

    [Fact]
    public async Task Ten_answers_at_once_lose_none_and_leave_the_chain_unbroken()
    {
        var trade = await site.GivenTrade();
        var tokens = new List<string>();
        for (var i = 0; i < 10; i++)
        {
            tokens.Add(await site.GivenInvitation(trade, A.Contract(street: $"团结路 {i % 3} 号"), proven: i % 2 == 0));
        }

        var answered = await Task.WhenAll(tokens.Select((token, i) => site.Answer(token, wouldUseAgain: i % 4 > 0)));

        Assert.All(answered, a => Assert.True(a.Succeeded));
        Assert.Equal(10, await site.Read(db => db.Reviews.CountAsync(r => r.FirmId == trade.Firm.Id, Ct)));
        Assert.Equal(10, await site.Read(db => db.CreditFacts.CountAsync(f => f.SubjectId == trade.Firm.Id && f.Kind == "answer", Ct)));
        await StandsUpToReplay(trade);
    }

    [Fact]
    public async Task The_same_answer_sent_many_times_at_once_is_one_review()
    {
        var trade = await site.GivenTrade();
        var token = await site.GivenInvitation(trade);

        var answered = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => site.Answer(token)));

        Assert.All(answered, a => Assert.True(a.Succeeded));
        Assert.Equal(1, await site.Read(db => db.Reviews.CountAsync(r => r.FirmId == trade.Firm.Id, Ct)));
        await StandsUpToReplay(trade);
    }

    [Fact]
    public async Task Stored_evidence_is_what_a_replay_of_the_facts_gives()
    {
        var trade = await site.GivenTrade();
        var (mother, daughter, moved) = (A.Mobile().Value, A.Mobile().Value, A.Mobile().Value);
        (string? Mobile, string Street, bool Again, bool Proven, int DaysAgo)[] stories =
        [
            (mother, "民主街 1 号", true, true, 200),
            (daughter, "民主街 1 号", false, false, 150),
            (null, "民主街 1 号", true, true, 149),
            (null, "民主街1号", true, true, 148),
            (mother, "民主街 1 号", false, true, 90),
            (moved, "白塔路 5 号", true, false, 60),
            (moved, "民主街 1 号", false, true, 20),
            (null, "白塔路 5 号", true, true, 3),
        ];

        var waiting = new List<(string Token, bool Again)>();
        foreach (var (mobile, street, again, proven, daysAgo) in stories)
        {
            var on = A.Today.AddDays(-daysAgo);
            var form = A.Contract(mobile: mobile, street: street, startsOn: on, endsOn: on.AddDays(20)) with { Insured = again, OnModelText = proven };
            waiting.Add((await site.GivenInvitation(trade, form, proven), again));
            site.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        // Answered in another order than invited, as people do.
        foreach (var (token, again) in waiting.Skip(3).Concat(waiting.Take(3)))
        {
            await site.Answer(token, again);
            site.Clock.Advance(TimeSpan.FromMinutes(1));
            await StandsUpToReplay(trade);
        }

        Assert.Equal(8, await site.Read(db => db.CreditFacts.CountAsync(f => f.SubjectId == trade.Firm.Id && f.Kind == "answer", Ct)));
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private Task<CreditRecord> Record(Trade trade) =>
        site.Read(db => db.CreditRecords.AsNoTracking().SingleAsync(r => r.Id == trade.Firm.Id, Ct));

    /// <summary>The chain is whole, and the facts alone give the stored evidence and the stored score.</summary>
    private async Task StandsUpToReplay(Trade trade)
    {
        var record = await Record(trade);
        var facts = await site.Read(db => db.CreditFacts.AsNoTracking().Where(f => f.SubjectId == trade.Firm.Id)
            .OrderBy(f => f.Sequence).ToListAsync(Ct));
        Assert.Equal(Enumerable.Range(1, facts.Count), facts.Select(f => f.Sequence));
        Assert.Equal(facts.Select(f => f.Hash), [.. facts.Skip(1).Select(f => f.PreviousHash), record.Head]);
        Assert.All(facts, f => Assert.True(f.HashIsRight()));

        var rules = site.Services.GetRequiredService<RuleSets>().InForceOn(record.ScoredAsOf);
        var evidence = Evidence.From(facts.Select(f => f.ToScoringFact()), rules, record.ScoredAsOf);
        Assert.Equal(evidence.ToJson(), record.Evidence);
        Assert.Equal(Scorer.Score(evidence, rules, record.ScoredAsOf, record.Held).Total, record.ScoreMilli);
    }

    /// <summary>Reviews of two years, each by a customer of its own.</summary>
    private async Task GivenReviews(Trade trade, int count)
    {
        foreach (var some in Enumerable.Range(0, count).Chunk(500))
        {
            await site.Given([.. some.Select(i => Review.Answer(
                Guid.CreateVersion7(), trade.Firm.Id, trade.WorkerId, Guid.CreateVersion7(), $"reviewer-{i}", $"household-{i}",
                wouldUseAgain: i % 7 > 0, new Aspects(true, true, null, null), "", i % 2 == 0 ? AnswerEvidence.Visit : AnswerEvidence.Contract,
                A.Morning.AddDays(-(i % 700))))]);
        }
    }
}
