using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Workers;
using LincangHousekeeping.Domain.Workers;
using LincangHousekeeping.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LincangHousekeeping.Application.Tests.Workers;

public abstract class RegisterWorkerTests(Site site)
{
    public sealed class OnSqlite(SqliteSite site) : RegisterWorkerTests(site), IClassFixture<SqliteSite>;

    public sealed class OnMariaDb(MariaDbSite site) : RegisterWorkerTests(site), IClassFixture<MariaDbSite>;

    [Fact]
    public async Task Her_numbers_are_sealed_in_the_database()
    {
        var (_, clerk) = await site.GivenFirm();
        var form = A.Worker();

        var id = await site.GivenWorker(clerk, form);

        var stored = await site.Read(db => db.Database
            .SqlQuery<string>($"SELECT CONCAT_WS(' ', id_number, id_number_index, mobile) AS Value FROM workers WHERE id = {id}").SingleAsync());
        var worker = await site.Read(db => db.Workers.SingleAsync(w => w.Id == id));
        Assert.DoesNotContain(form.IdNumber, stored, StringComparison.Ordinal);
        Assert.DoesNotContain(form.Mobile, stored, StringComparison.Ordinal);
        Assert.Equal((form.IdNumber, form.Mobile), (worker.IdNumber.Value, worker.Mobile.Value));
    }

    [Theory]
    [InlineData("李·𠮷㛃")]
    [InlineData("阿卜杜拉·买买提")]
    public async Task Long_names_and_rare_characters_stay_as_they_are(string name)
    {
        var (_, clerk) = await site.GivenFirm();

        var id = await site.GivenWorker(clerk, A.Worker(name));

        Assert.Equal(name, (await site.Send(new ShowWorker.Query(id), clerk))!.Name.Value);
        Assert.Contains((await site.Send(new ListWorkers.Query { Words = name }, clerk))!.Lines, l => l.WorkerId == id);
    }

    [Fact]
    public async Task Whom_another_firm_registered_is_recognised_and_stays_one_person()
    {
        var (_, first) = await site.GivenFirm();
        var (_, second) = await site.GivenFirm();
        var form = A.Worker();
        var id = await site.GivenWorker(first, form);

        var result = await site.Send(form with { Once = Guid.CreateVersion7(), Mobile = "13900001111" }, second);

        Assert.Equal(new RegisterWorker.Answer(RegisterWorker.Outcome.Recognised, id), result.Value);
        var seen = await site.Send(new ShowWorker.Query(id), second);
        Assert.Single(seen!.Jobs);
        Assert.Equal(form.Mobile, seen.Mobile.Value);
    }

    [Fact]
    public async Task The_same_number_under_another_name_is_refused()
    {
        var (_, first) = await site.GivenFirm();
        var (_, second) = await site.GivenFirm();
        var form = A.Worker("李春兰");
        await site.GivenWorker(first, form);

        var result = await site.Send(form with { Once = Guid.CreateVersion7(), Name = "王桂芳" }, second);

        var problem = Assert.Single(result.Problems);
        Assert.Equal(nameof(form.Name), problem.Field);
        Assert.DoesNotContain("李", problem.Message, StringComparison.Ordinal);
        Assert.Empty((await site.Send(new ListWorkers.Query(), second))!.Lines);
    }

    [Fact]
    public async Task Who_works_here_is_not_registered_again()
    {
        var (_, clerk) = await site.GivenFirm();
        var form = A.Worker();
        var id = await site.GivenWorker(clerk, form);

        var result = await site.Send(form with { Once = Guid.CreateVersion7() }, clerk);

        Assert.Equal(new RegisterWorker.Answer(RegisterWorker.Outcome.AlreadyHere, id), result.Value);
        Assert.Single((await site.Send(new ListWorkers.Query(), clerk))!.Lines);
    }

    [Fact]
    public async Task A_form_sent_twice_at_once_registers_once()
    {
        var (_, clerk) = await site.GivenFirm();
        var form = A.Worker();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => site.Send(form, clerk))));

        Assert.Single(answers.Select(a => a.Value).Distinct());
        Assert.Single((await site.Send(new ListWorkers.Query(), clerk))!.Lines);
    }

    [Fact]
    public async Task Two_firms_at_once_make_one_person()
    {
        var (_, first) = await site.GivenFirm();
        var (_, second) = await site.GivenFirm();
        var form = A.Worker();

        var answers = await Task.WhenAll(
            Task.Run(() => site.Send(form, first)), Task.Run(() => site.Send(form with { Once = Guid.CreateVersion7() }, second)));

        Assert.Single(answers.Select(a => a.Value.WorkerId).Distinct());
        var id = answers[0].Value.WorkerId;
        Assert.Equal(2, await site.Read(db => db.Employments.CountAsync(e => e.WorkerId == id)));
    }

    [Theory]
    [InlineData("", "请填写身份证号")]
    [InlineData("533522800315002", "15 位")]
    [InlineData("53352219800315002", "18 位")]
    [InlineData("53352220990315002X", "晚于今天")]
    [InlineData("533522198013150028", "出生日期")]
    public async Task A_wrong_number_is_refused_at_its_field(string number, string message)
    {
        var (_, clerk) = await site.GivenFirm();

        var result = await site.Send(A.Worker(idNumber: number), clerk);

        Assert.Contains(result.Problems, p => p.Field == "IdNumber" && p.Message.Contains(message, StringComparison.Ordinal));
        Assert.Empty((await site.Send(new ListWorkers.Query(), clerk))!.Lines);
    }

    [Fact]
    public async Task A_wrong_check_sign_is_refused()
    {
        var (_, clerk) = await site.GivenFirm();
        var right = A.IdNumber();
        var wrong = right[..17] + (right[17] == '0' ? '1' : '0');

        var result = await site.Send(A.Worker(idNumber: wrong), clerk);

        Assert.Contains("校验位不符", Assert.Single(result.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task She_starts_neither_tomorrow_nor_as_a_child()
    {
        var (_, clerk) = await site.GivenFirm();

        var tomorrow = await site.Send(A.Worker(startedOn: A.Today.AddDays(1)), clerk);
        var child = await site.Send(A.Worker(idNumber: A.IdNumber(birth: "20150315")), clerk);

        Assert.Equal("入职日期不能晚于今天。", Assert.Single(tomorrow.Problems).Message);
        Assert.Contains("未满 16 周岁", Assert.Single(child.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_registered_without_her_consent()
    {
        var (_, clerk) = await site.GivenFirm();

        var result = await site.Send(A.Worker() with { Consented = false }, clerk);

        Assert.Equal("Consented", Assert.Single(result.Problems).Field);
    }

    [Fact]
    public async Task Her_consent_is_kept_with_each_firm()
    {
        var (_, first) = await site.GivenFirm();
        var (firm, second) = await site.GivenFirm();
        var form = A.Worker();
        var id = await site.GivenWorker(first, form);
        site.Clock.Advance(TimeSpan.FromMinutes(1));

        await site.Send(form with { Once = Guid.CreateVersion7() }, second);

        var consents = await site.Read(db => db.Employments.AsNoTracking().Where(e => e.WorkerId == id).Select(e => new { e.FirmId, e.Consent }).ToListAsync());
        Assert.All(consents, c => Assert.Equal(ConsentText.Version, c.Consent!.TextVersion));
        Assert.Equal(firm.Id, consents.MaxBy(c => c.Consent!.GivenAt)!.FirmId);
        Assert.NotEqual(consents[0].Consent!.GivenAt, consents[1].Consent!.GivenAt);
    }

    [Fact]
    public async Task A_firm_that_is_not_registered_yet_has_no_workers()
    {
        var (_, clerk) = await site.GivenFirm(A.Firm(registered: false));

        Assert.Null(await site.Send(new ListWorkers.Query(), clerk));
        Assert.Contains("登记在册", Assert.Single((await site.Send(A.Worker(), clerk)).Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_a_clerk_registers_and_only_her_own_are_shown()
    {
        var (_, clerk) = await site.GivenFirm();
        var (_, stranger) = await site.GivenFirm();
        var id = await site.GivenWorker(clerk);

        await Assert.ThrowsAsync<AccessDeniedException>(() => site.Send(A.Worker(), WorkerGivens.HumanResources()));
        Assert.Null(await site.Send(new ShowWorker.Query(id), stranger));
        await Assert.ThrowsAsync<AccessDeniedException>(() => site.Send(new EndEmployment.Command { WorkerId = id, EndedOn = A.Today }, stranger));
    }

    [Fact]
    public async Task The_list_is_paged_and_filtered()
    {
        var (_, clerk) = await site.GivenFirm();
        var carer = await site.GivenWorker(clerk, A.Worker("周美仙", occupation: A.ElderlyCarer));
        for (var i = 0; i < ListWorkers.PageSize; i++)
        {
            await site.GivenWorker(clerk);
        }

        var first = (await site.Send(new ListWorkers.Query(), clerk))!;
        var second = (await site.Send(new ListWorkers.Query(After: first.Next), clerk))!;
        using var count = site.CountStatements();
        var missing = (await site.Send(new ListWorkers.Query(WithoutPapers: true), clerk))!;

        Assert.True(count.Count <= 3, count.ToString());
        Assert.Equal((ListWorkers.PageSize, 1), (first.Lines.Count, second.Lines.Count));
        Assert.Null(second.Next);
        Assert.Equal((carer, PapersState.Missing), (missing.Lines.Single().WorkerId, missing.Lines.Single().Papers));
        Assert.All(first.Lines, l => Assert.Equal(PapersState.NotRequired, l.Papers));
    }

    [Fact]
    public async Task Who_has_left_is_listed_apart_and_takes_her_record_along()
    {
        var (_, clerk) = await site.GivenFirm();
        var id = await site.GivenWorker(clerk);

        var early = await site.Send(new EndEmployment.Command { WorkerId = id, EndedOn = new DateOnly(2026, 2, 1) }, clerk);
        var done = await site.Send(new EndEmployment.Command { WorkerId = id, EndedOn = A.Today }, clerk);
        var again = await site.Send(new EndEmployment.Command { WorkerId = id, EndedOn = A.Today }, clerk);

        Assert.Contains("早于入职日期", Assert.Single(early.Problems).Message, StringComparison.Ordinal);
        Assert.True(done.Succeeded);
        Assert.Contains("已不在本企业", Assert.Single(again.Problems).Message, StringComparison.Ordinal);
        Assert.Empty((await site.Send(new ListWorkers.Query(), clerk))!.Lines);
        Assert.Equal(EmploymentForm.Employee, Assert.Single((await site.Send(new ListWorkers.Query(Left: true), clerk))!.Lines).Form);
    }
}
