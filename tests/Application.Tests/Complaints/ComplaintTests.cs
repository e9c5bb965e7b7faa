using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Complaints;
using LincangHousekeeping.Application.Credit;
using LincangHousekeeping.Domain.Complaints;
using LincangHousekeeping.Domain.Credit;
using LincangHousekeeping.Domain.Firms;
using LincangHousekeeping.Domain.History;
using LincangHousekeeping.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LincangHousekeeping.Application.Tests.Complaints;

public abstract class ComplaintTests(Site site)
{
    public sealed class OnSqlite(SqliteSite site) : ComplaintTests(site), IClassFixture<SqliteSite>;

    public sealed class OnMariaDb(MariaDbSite site) : ComplaintTests(site), IClassFixture<MariaDbSite>;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Fifty_complaints_at_once_get_fifty_numbers_in_a_row()
    {
        var (firm, _) = await site.GivenFirm(A.Firm(township: "530921001"));

        var results = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => site.Send(A.Complaint(firm)))));

        Assert.All(results, r => Assert.True(r.Succeeded));
        Assert.Equal(
            Enumerable.Range(1, 50).Select(i => $"TS530921-20261123-{i:0000}"),
            results.Select(r => r.Value).Order(StringComparer.Ordinal));
        Assert.Equal(50, await site.Read(db => db.Complaints.CountAsync(c => c.FirmId == firm.Id, Ct)));
    }

    [Fact]
    public async Task The_same_form_sent_twice_at_once_is_one_complaint_and_one_answer()
    {
        var (firm, _) = await site.GivenFirm();
        var form = A.Complaint(firm);

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => site.Send(form))));

        Assert.Single(results.Select(r => r.Value).Distinct());
        Assert.Equal(1, await site.Read(db => db.Complaints.CountAsync(c => c.FirmId == firm.Id, Ct)));
        Assert.Equal(1, await site.Read(db => db.History.CountAsync(h => h.SubjectId == form.Once, Ct)));
    }

    [Fact]
    public async Task Another_person_cannot_learn_a_number_by_reusing_a_form()
    {
        var (firm, clerk) = await site.GivenFirm();
        var form = await site.GivenComplaint(firm, clerk);

        var result = await site.Send(form with { Mobile = A.Mobile().Value });

        Assert.Contains("已经提交过", Assert.Single(result.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_complainant_is_told_by_message_at_every_step_and_the_firm_when_it_must_answer()
    {
        var (firm, clerk) = await site.GivenFirm();
        var form = await site.GivenComplaint(firm, clerk, ComplaintStatus.Decided);

        var messages = await site.Read(db => db.Outbox.OrderBy(m => m.Id).ToListAsync(Ct));

        var number = await site.Read(db => db.Complaints.Where(c => c.Id == form.Once).Select(c => c.Number).SingleAsync(Ct));
        var mine = messages.Where(m => m.To.Value == form.Mobile).Select(m => m.Text.Value).ToList();
        Assert.Equal(4, mine.Count);
        Assert.All(mine, text => Assert.Contains(number, text, StringComparison.Ordinal));
        Assert.Contains(messages, m => m.To == firm.ContactMobile && m.Text.Value.Contains("2026-11-25", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_substantiated_complaint_lowers_score_and_grade_in_the_same_transaction_and_stands_as_a_line()
    {
        var (firm, clerk) = await site.GivenFirm();
        await site.GivenGoodAnswers(firm);
        var form = await site.GivenComplaint(firm, clerk, ComplaintStatus.Answered);
        var before = await RecordOf(firm);

        await site.Send(A.Decision(form.Once), A.ComplaintOfficer());

        var after = await RecordOf(firm);
        Assert.Equal(before.Facts + 2, after.Facts);
        Assert.True(after.ScoreMilli < before.ScoreMilli, $"{before.ScoreMilli} → {after.ScoreMilli}");
        Assert.True(after.Grade > before.Grade, $"{before.Grade} → {after.Grade}");
        var rules = site.Services.GetRequiredService<RuleSets>().InForceOn(A.Today);
        var explanation = after.Explain(firm.Code.Value, rules);
        var line = Assert.Single(explanation.Lines, l => l.Evidence == $"complaint:{form.Once:N}");
        Assert.True(line.Milli < 0);
        Assert.Equal(after.ScoreMilli, explanation.Lines.Sum(l => l.Milli));
    }

    [Fact]
    public async Task An_unsubstantiated_complaint_adds_only_whether_the_firm_answered_in_time()
    {
        var (firm, clerk) = await site.GivenFirm();
        await site.GivenGoodAnswers(firm);
        var form = await site.GivenComplaint(firm, clerk, ComplaintStatus.Answered);

        await site.Send(A.Decision(form.Once) with { Finding = Finding.NotSubstantiated }, A.ComplaintOfficer());

        var facts = await site.Read(db => db.CreditFacts.Where(f => f.SourceId == form.Once).ToListAsync(Ct));
        Assert.True(Assert.IsType<DeadlineFact>(Assert.Single(facts).ToScoringFact()).Met);
        Assert.DoesNotContain("complaint:", string.Join(' ', (await RecordOf(firm))
            .Explain("", site.Services.GetRequiredService<RuleSets>().InForceOn(A.Today)).Lines.Select(l => l.Evidence)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_whose_save_fails_half_way_leaves_nothing()
    {
        var (firm, clerk) = await site.GivenFirm();
        var form = await site.GivenComplaint(firm, clerk, ComplaintStatus.Answered);
        var before = await Counts(firm, form);

        await site.Read(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE credit_facts RENAME TO credit_facts_away", Ct));
        try
        {
            await Assert.ThrowsAnyAsync<DbUpdateException>(() => site.Send(A.Decision(form.Once), A.ComplaintOfficer()));
        }
        finally
        {
            await site.Read(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE credit_facts_away RENAME TO credit_facts", Ct));
        }

        Assert.Equal(before, await Counts(firm, form));
        Assert.True((await site.Send(A.Decision(form.Once), A.ComplaintOfficer())).Succeeded);
    }

    [Fact]
    public async Task Of_two_officers_who_decide_at_once_the_second_is_told_and_the_fact_stands_once()
    {
        var (firm, clerk) = await site.GivenFirm();
        var form = await site.GivenComplaint(firm, clerk, ComplaintStatus.Answered);

        var results = await Task.WhenAll(
            Task.Run(() => site.Send(A.Decision(form.Once), A.ComplaintOfficer())),
            Task.Run(() => site.Send(A.Decision(form.Once) with { Finding = Finding.NotSubstantiated }, A.ComplaintOfficer("530900"))));

        var refused = Assert.Single(results, r => !r.Succeeded);
        Assert.Matches("有人(刚刚)?处理", Assert.Single(refused.Problems).Message);
        Assert.Equal(1, await site.Read(db => db.CreditFacts.CountAsync(f => f.SourceId == form.Once && f.Kind == "deadline", Ct)));
        Assert.Equal(1, await site.Read(db => db.History.CountAsync(h => h.SubjectId == form.Once && h.Event == nameof(ComplaintDecided), Ct)));
    }

    [Fact]
    public async Task The_same_act_sent_twice_by_the_same_person_is_done_once()
    {
        var (firm, clerk) = await site.GivenFirm();
        var officer = A.ComplaintOfficer();
        var form = await site.GivenComplaint(firm, clerk);
        var answer = new AnswerComplaint.Command { Id = form.Once, Answer = "已退费。" };

        for (var i = 0; i < 2; i++)
        {
            Assert.True((await site.Send(new AcceptComplaint.Command(form.Once), officer)).Succeeded);
        }

        for (var i = 0; i < 2; i++)
        {
            Assert.True((await site.Send(answer, clerk)).Succeeded);
        }

        for (var i = 0; i < 2; i++)
        {
            Assert.True((await site.Send(A.Decision(form.Once), officer)).Succeeded);
        }

        Assert.Equal(4, await site.Read(db => db.History.CountAsync(h => h.SubjectId == form.Once, Ct)));
        var other = await site.Send(answer with { Answer = "改口：不退。" }, clerk);
        Assert.Contains("不需要企业答复", Assert.Single(other.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_that_is_not_confirmed_is_checked_and_not_made()
    {
        var (firm, clerk) = await site.GivenFirm();
        var form = await site.GivenComplaint(firm, clerk, ComplaintStatus.Answered);
        var before = await Counts(firm, form);

        var result = await site.Send(A.Decision(form.Once) with { Confirmed = false }, A.ComplaintOfficer());

        Assert.Equal(DecideComplaint.Outcome.ToConfirm, result.Value);
        Assert.Equal(before, await Counts(firm, form));
    }

    [Fact]
    public async Task Before_the_firms_time_is_over_an_unanswered_complaint_cannot_be_decided()
    {
        var (firm, clerk) = await site.GivenFirm();
        var form = await site.GivenComplaint(firm, clerk, ComplaintStatus.Accepted);

        var result = await site.Send(A.Decision(form.Once), A.ComplaintOfficer());

        Assert.Contains("答复期限还没有到", Assert.Single(result.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Officers_of_another_county_or_department_can_neither_see_nor_act()
    {
        var (firm, clerk) = await site.GivenFirm();
        var form = await site.GivenComplaint(firm, clerk);
        Person[] strangers = [A.ComplaintOfficer("530921"), Person.Officer(Department.Commerce, "530902"), Person.Officer(Department.CivilAffairs)];

        foreach (var stranger in strangers)
        {
            Assert.Null(await site.Send(new ShowComplaint.Query(form.Once), stranger));
            Assert.DoesNotContain((await site.Send(new ListComplaints.Query(), stranger)).Lines, l => l.Id == form.Once);
            await Assert.ThrowsAsync<AccessDeniedException>(() => site.Send(new AcceptComplaint.Command(form.Once), stranger));
            await Assert.ThrowsAsync<AccessDeniedException>(() => site.Send(A.Decision(form.Once), stranger));
            await Assert.ThrowsAsync<AccessDeniedException>(() =>
                site.Send(new RevealComplainant.Command { Id = form.Once, Purpose = "好奇" }, stranger));
        }

        Assert.NotNull(await site.Send(new ShowComplaint.Query(form.Once), A.ComplaintOfficer("530900")));
    }

    [Fact]
    public async Task A_clerk_sees_and_answers_only_accepted_complaints_about_her_own_firm()
    {
        var (firm, clerk) = await site.GivenFirm();
        var (_, stranger) = await site.GivenFirm(A.Firm(name: "云县安康家政服务部"));
        var filed = await site.GivenComplaint(firm, clerk);
        var accepted = await site.GivenComplaint(firm, clerk, ComplaintStatus.Accepted);

        Assert.Null(await site.Send(new ShowFirmComplaint.Query(filed.Once), clerk));
        Assert.Null(await site.Send(new ShowFirmComplaint.Query(accepted.Once), stranger));
        Assert.Equal([accepted.Once], (await site.Send(new ListFirmComplaints.Query(), clerk)).Lines.Select(l => l.Id));
        await Assert.ThrowsAsync<AccessDeniedException>(() =>
            site.Send(new AnswerComplaint.Command { Id = accepted.Once, Answer = "冒名答复" }, stranger));
    }

    [Fact]
    public async Task Looking_at_the_complainants_number_is_recorded_with_its_purpose()
    {
        var (firm, clerk) = await site.GivenFirm();
        var form = await site.GivenComplaint(firm, clerk);
        var officer = A.ComplaintOfficer();

        Assert.False((await site.Send(new RevealComplainant.Command { Id = form.Once }, officer)).Succeeded);
        var shown = await site.Send(new RevealComplainant.Command { Id = form.Once, Purpose = "电话核实" }, officer);

        Assert.Equal((form.Name, form.Mobile), (shown.Value.Name, shown.Value.Mobile));
        var read = await site.Read(db => db.PersonalDataReads.SingleAsync(r => r.RecordId == form.Once, Ct));
        Assert.Equal((officer.Id, "电话核实", PersonalDataItem.Mobile), (read.ReaderId, read.Purpose, read.Item));
    }

    [Fact]
    public async Task The_desk_shows_the_most_urgent_first_and_pages_without_losing_any()
    {
        var (firm, clerk) = await site.GivenFirm(A.Firm(name: "镇康康宁家政有限公司", township: "530924100"));
        for (var i = 0; i < ListComplaints.PageSize + 2; i++)
        {
            await site.GivenComplaint(firm, clerk);
        }

        var officer = A.ComplaintOfficer("530924");
        var first = await site.Send(new ListComplaints.Query(), officer);
        var second = await site.Send(new ListComplaints.Query { After = first.Next }, officer);

        Assert.Equal(ListComplaints.PageSize + 2, first.Waiting[ComplaintStatus.Filed]);
        Assert.Equal(ListComplaints.PageSize + 2, first.Lines.Concat(second.Lines).DistinctBy(l => l.Id).Count());
        Assert.Null(second.Next);
        Assert.Single((await site.Send(new ListComplaints.Query { Words = first.Lines[3].Number }, officer)).Lines);
        Assert.NotEmpty((await site.Send(new ListComplaints.Query { Words = "康宁" }, officer)).Lines);
        Assert.Empty((await site.Send(new ListComplaints.Query { Words = "100%" }, officer)).Lines);
        Assert.Empty((await site.Send(new ListComplaints.Query { Overdue = true }, officer)).Lines);
    }

    [Fact]
    public async Task The_desk_asks_the_database_twice()
    {
        using var count = site.CountStatements();

        await site.Send(new ListComplaints.Query { Category = "fee-refund" }, A.ComplaintOfficer());

        Assert.True(count.Count <= 2, count.ToString());
    }

    private Task<CreditRecord> RecordOf(Firm firm) => site.Read(db => db.CreditRecords.AsNoTracking().SingleAsync(r => r.Id == firm.Id, Ct));

    private Task<(ComplaintStatus Status, int Facts, string Head, int Messages, int History)> Counts(Firm firm, FileComplaint.Command form) =>
        site.Read(async db =>
        {
            var record = await db.CreditRecords.SingleAsync(r => r.Id == firm.Id, Ct);
            return (await db.Complaints.Where(c => c.Id == form.Once).Select(c => c.Status).SingleAsync(Ct), record.Facts, record.Head,
                await db.Outbox.CountAsync(Ct), await db.History.CountAsync(h => h.SubjectId == form.Once, Ct));
        });
}
