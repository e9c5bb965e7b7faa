using System.Text;
using LincangHousekeeping.Application.Certificates;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Files;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Application.Workers;
using LincangHousekeeping.Domain.Certificates;
using LincangHousekeeping.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LincangHousekeeping.Application.Tests.Certificates;

public abstract class CertificateCaseTests(Site site)
{
    public sealed class OnSqlite(SqliteSite site) : CertificateCaseTests(site), IClassFixture<SqliteSite>;

    public sealed class OnMariaDb(MariaDbSite site) : CertificateCaseTests(site), IClassFixture<MariaDbSite>;

    [Theory]
    [InlineData("Level", "表示四级/中级工")]
    [InlineData("IssuedOn", "编号中的年份是 2024 年")]
    public async Task Level_and_date_agree_with_the_number(string field, string message)
    {
        var (clerk, worker) = await Carer();
        var form = A.Certificate(worker);

        var result = await site.Send(field == "Level" ? form with { Level = 3 } : form with { IssuedOn = new DateOnly(2023, 6, 18) }, clerk);

        var problem = Assert.Single(result.Problems);
        Assert.Equal(field, problem.Field);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "请填写证书编号")]
    [InlineData("S0000530000012440001", "现在是 20 位")]
    [InlineData("S000053000001994000001", "晚于今年")]
    [InlineData("S00005300000124S000001", "等级是字母")]
    public async Task A_wrong_number_is_refused_at_its_field(string number, string message)
    {
        var (clerk, worker) = await Carer();

        var result = await site.Send(A.Certificate(worker, number), clerk);

        Assert.Contains(result.Problems, p => p.Field == "Number" && p.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Issue_lies_in_the_past_and_the_occupation_has_the_level()
    {
        var (clerk, worker) = await Carer();

        var tomorrow = await site.Send(A.Certificate(worker, A.CertificateNumber(4, 2026)) with { IssuedOn = A.Today.AddDays(1) }, clerk);
        var unknown = await site.Send(A.Certificate(worker, A.CertificateNumber(1), "4-10-01-02", 1), clerk);

        Assert.Equal("发证日期不能晚于今天。", Assert.Single(tomorrow.Problems).Message);
        Assert.Contains("育婴员没有这个等级", Assert.Single(unknown.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scan_that_is_no_picture_is_refused_and_nothing_is_kept()
    {
        var (clerk, worker) = await Carer();
        var form = A.Certificate(worker);

        var result = await site.Send(form with { Scan = A.Scan("<html>"u8.ToArray(), "证书.jpg") }, clerk);
        var empty = await site.Send(form with { Scan = A.Scan([]) }, clerk);

        Assert.Equal("Scan", Assert.Single(result.Problems).Field);
        Assert.Contains("空的", Assert.Single(empty.Problems).Message, StringComparison.Ordinal);
        Assert.Empty((await site.Send(new ListCertificates.Query(), clerk))!.Lines);
    }

    [Fact]
    public async Task One_number_belongs_to_one_person()
    {
        var (clerk, worker) = await Carer();
        var other = await site.GivenWorker(clerk);
        var number = A.CertificateNumber();
        await site.GivenCertificate(clerk, worker, A.Certificate(worker, number));

        var stolen = await site.Send(A.Certificate(other, number), clerk);
        var again = await site.Send(A.Certificate(worker, number), clerk);

        Assert.Equal("Number", Assert.Single(stolen.Problems).Field);
        Assert.True(again.Value.AlreadyThere);
        Assert.Single((await site.Send(new ListCertificates.Query(), clerk))!.Lines);
    }

    [Fact]
    public async Task A_form_sent_twice_at_once_hands_in_one()
    {
        var (clerk, worker) = await Carer();
        var form = A.Certificate(worker);

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => site.Send(form, clerk))));

        Assert.All(answers, a => Assert.False(a.Value.AlreadyThere));
        Assert.Single((await site.Send(new ListCertificates.Query(), clerk))!.Lines);
    }

    [Fact]
    public async Task A_rejected_one_may_be_handed_in_again()
    {
        var (clerk, worker) = await Carer();
        var number = A.CertificateNumber();
        var id = await site.GivenCertificate(clerk, worker, A.Certificate(worker, number));

        await Decide(id, DecideCertificate.Answer.Reject, "扫描件看不清编号。");
        var again = await site.Send(A.Certificate(worker, number), clerk);

        Assert.False(again.Value.AlreadyThere);
        Assert.Equal("扫描件看不清编号。", Assert.Single((await site.Send(new ListCertificates.Query(CertificateStatus.Rejected), clerk))!.Lines).CheckResult);
    }

    [Fact]
    public async Task Only_her_own_firm_hands_in_and_sees_it()
    {
        var (clerk, worker) = await Carer();
        var (_, stranger) = await site.GivenFirm();
        var id = await site.GivenCertificate(clerk, worker);
        var scan = await site.Read(db => db.Certificates.Where(c => c.Id == id).Select(c => c.ScanId).SingleAsync());

        await Assert.ThrowsAsync<AccessDeniedException>(() => site.Send(A.Certificate(worker), stranger));
        Assert.Empty((await site.Send(new ListCertificates.Query(), stranger))!.Lines);
        Assert.Null(await site.Send(new OpenFile.Query(scan), stranger));
        Assert.Null(await site.Send(new OpenFile.Query(scan), WorkerGivens.HumanResources("530921")));
        await using var mine = (await site.Send(new OpenFile.Query(scan), clerk))!.Content;
        await using var hers = (await site.Send(new OpenFile.Query(scan), WorkerGivens.HumanResources()))!.Content;
        Assert.Equal(mine.Length, hers.Length);
    }

    [Fact]
    public async Task The_desk_shows_her_county_with_the_clock()
    {
        var (clerk, worker) = await Carer("530923001");
        var id = await site.GivenCertificate(clerk, worker);

        var own = await site.Send(new ListCertificateDesk.Query(), WorkerGivens.HumanResources("530923"));
        var city = await site.Send(new ListCertificateDesk.Query(), Person.Officer(Department.HumanResources));
        var other = await site.Send(new ListCertificateDesk.Query(), WorkerGivens.HumanResources("530924"));

        Assert.Equal((id, 5), (Assert.Single(own.Lines).Id, own.Lines[0].DaysLeft));
        Assert.Contains(city.Lines, l => l.Id == id);
        Assert.Empty(other.Lines);
        Assert.Null(await site.Send(new ShowCertificate.Query(id), WorkerGivens.HumanResources("530924")));
        await Assert.ThrowsAsync<AccessDeniedException>(() => site.Send(new ListCertificateDesk.Query(), Person.Officer(Department.Commerce, "530923")));
    }

    [Fact]
    public async Task The_desk_is_paged_by_its_clock()
    {
        var (clerk, worker) = await Carer("530926001");
        for (var i = 0; i < 3; i++)
        {
            await site.GivenCertificate(clerk, worker);
        }

        var officer = WorkerGivens.HumanResources("530926");
        var all = (await site.Send(new ListCertificateDesk.Query(), officer)).Lines;
        var rest = (await site.Send(new ListCertificateDesk.Query(After: all[0].Id), officer)).Lines;

        Assert.Equal(all.Skip(1).Select(l => l.Id), rest.Select(l => l.Id));
    }

    [Fact]
    public async Task What_the_national_register_lacks_waits_twenty_working_days_and_is_decided_later()
    {
        var (clerk, worker) = await Carer();
        var id = await site.GivenCertificate(clerk, worker);

        await Decide(id, DecideCertificate.Answer.Wait, "人社部系统未查到。");
        var waiting = (await site.Send(new ShowCertificate.Query(id), WorkerGivens.HumanResources()))!;
        var later = await Decide(id, DecideCertificate.Answer.Verify, "已查到，一致。");

        Assert.Equal((CertificateStatus.WaitingForNationalRecord, 20), (waiting.Certificate.Status, waiting.DaysLeft));
        Assert.True(later.Succeeded);
        Assert.Equal(
            ["CertificateSubmitted", "CertificateAwaited", "CertificateVerified"],
            (await site.Send(new ShowCertificate.Query(id), WorkerGivens.HumanResources()))!.Steps.Select(s => s.Event));
    }

    [Fact]
    public async Task Of_two_officers_at_once_one_decides_and_the_other_is_told()
    {
        var (clerk, worker) = await Carer();
        var id = await site.GivenCertificate(clerk, worker);

        var answers = await Task.WhenAll(
            Task.Run(() => Decide(id, DecideCertificate.Answer.Verify, "查到，一致。")),
            Task.Run(() => Decide(id, DecideCertificate.Answer.Reject, "姓名不符。")));

        var refused = Assert.Single(answers, a => !a.Succeeded);
        Assert.Matches("已有人核验|有人刚刚处理", Assert.Single(refused.Problems).Message);
        Assert.Equal(2, await site.Read(db => db.History.CountAsync(h => h.SubjectId == id)));
    }

    [Fact]
    public async Task A_decision_says_when_and_what_and_stays_in_the_county()
    {
        var (clerk, worker) = await Carer();
        var id = await site.GivenCertificate(clerk, worker);

        var empty = await site.Send(new DecideCertificate.Command { Id = id }, WorkerGivens.HumanResources());
        var early = await Decide(id, DecideCertificate.Answer.Verify, "查到。", new DateOnly(2024, 1, 1));

        Assert.Equal(["Answer", "CheckedOn", "Result"], empty.Problems.Select(p => p.Field));
        Assert.Contains("早于发证日期", Assert.Single(early.Problems).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<AccessDeniedException>(() => site.Send(
            new DecideCertificate.Command { Id = id, Answer = DecideCertificate.Answer.Verify, CheckedOn = A.Today, Result = "查到。" },
            WorkerGivens.HumanResources("530921")));
    }

    [Fact]
    public async Task Who_sees_the_full_number_says_why_and_is_remembered()
    {
        var (_, clerk) = await site.GivenFirm();
        var form = A.Worker(occupation: A.ElderlyCarer);
        var worker = await site.GivenWorker(clerk, form);
        var id = await site.GivenCertificate(clerk, worker);
        var officer = WorkerGivens.HumanResources();

        var silent = await site.Send(new RevealHolder.Command { Id = id }, officer);
        var shown = await site.Send(new RevealHolder.Command { Id = id, Purpose = "全国系统查询" }, officer);
        await Assert.ThrowsAsync<AccessDeniedException>(() =>
            site.Send(new RevealHolder.Command { Id = id, Purpose = "看看" }, WorkerGivens.HumanResources("530921")));
        await Decide(id, DecideCertificate.Answer.Verify, "查到。");
        var late = await site.Send(new RevealHolder.Command { Id = id, Purpose = "再看看" }, officer);

        Assert.Equal("Purpose", Assert.Single(silent.Problems).Field);
        Assert.Equal(form.IdNumber, shown.Value.IdNumber);
        Assert.Contains("核验完毕", Assert.Single(late.Problems).Message, StringComparison.Ordinal);
        var read = Assert.Single(await site.Read(db => db.PersonalDataReads.Where(r => r.RecordId == id).ToListAsync()));
        Assert.Equal((officer.Id, worker, "全国系统查询"), (read.ReaderId, read.PersonId, read.Purpose));
    }

    [Fact]
    public async Task A_carers_verified_certificate_lifts_the_gate_and_the_share_in_one_transaction()
    {
        var (firm, clerk) = await site.GivenFirm();
        var carer = await site.GivenWorker(clerk, A.Worker(occupation: A.ElderlyCarer));
        await site.GivenWorker(clerk);
        var id = await site.GivenCertificate(clerk, carer);
        var before = await ScoreOf(firm.Id);

        await Decide(id, DecideCertificate.Answer.Verify, "查到，一致。");

        var after = await ScoreOf(firm.Id);
        Assert.Contains("G4", before, StringComparison.Ordinal);
        Assert.Contains("0/1", before, StringComparison.Ordinal);
        Assert.DoesNotContain("G4", after, StringComparison.Ordinal);
        Assert.Contains("1/1", after, StringComparison.Ordinal);
        Assert.Equal(PapersState.InForce, (await site.Send(new ShowWorker.Query(carer), clerk))!.PapersState);
    }

    [Fact]
    public async Task Who_leaves_no_longer_counts_and_takes_the_certificate_to_the_next_firm()
    {
        var (firm, clerk) = await site.GivenFirm();
        var (next, nextClerk) = await site.GivenFirm();
        var form = A.Worker(occupation: A.ElderlyCarer);
        var carer = await site.GivenWorker(clerk, form);
        await Decide(await site.GivenCertificate(clerk, carer), DecideCertificate.Answer.Verify, "查到，一致。");

        await site.Send(new EndEmployment.Command { WorkerId = carer, EndedOn = A.Today }, clerk);
        await site.GivenWorker(nextClerk, form with { Once = Guid.CreateVersion7() });

        Assert.Contains("0/0", await ScoreOf(firm.Id), StringComparison.Ordinal);
        Assert.Contains("1/1", await ScoreOf(next.Id), StringComparison.Ordinal);
        Assert.Null(Assert.Single((await site.Send(new ShowWorker.Query(carer), nextClerk))!.Papers).ScanId);
    }

    private async Task<(Person Clerk, Guid Worker)> Carer(string township = "530902001")
    {
        var (_, clerk) = await site.GivenFirm(A.Firm(township: township));
        return (clerk, await site.GivenWorker(clerk, A.Worker(occupation: A.ElderlyCarer)));
    }

    private Task<Result<Done>> Decide(Guid id, DecideCertificate.Answer answer, string result, DateOnly? checkedOn = null) => site.Send(
        new DecideCertificate.Command { Id = id, Answer = answer, CheckedOn = checkedOn ?? A.Today, Result = result },
        Person.Officer(Department.HumanResources));

    /// <summary>The workers with papers of those who need them, and the gates that the score met.</summary>
    private async Task<string> ScoreOf(Guid firmId)
    {
        var record = await site.Read(db => db.CreditRecords.AsNoTracking().SingleAsync(r => r.Id == firmId));
        var today = A.Today;
        var staff = Domain.Credit.Evidence.Parse(record.Evidence).Staff;
        var explanation = Encoding.UTF8.GetString(record.Explain("x", RuleSetsOf().InForceOn(today)).ToJson());
        var gates = explanation[explanation.IndexOf("\"gates\"", StringComparison.Ordinal)..];
        return $"{staff.Where(g => g.Key.InForce(today)).Sum(g => g.Value)}/{staff.Sum(g => g.Value)} {gates[..gates.IndexOf(']', StringComparison.Ordinal)]}";
    }

    private static Credit.RuleSets RuleSetsOf() => Credit.RuleSets.Load(Path.Combine(ReferenceData.DefaultFolder, "credit-rules"));
}
