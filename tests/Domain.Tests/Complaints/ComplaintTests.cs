using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Complaints;
using LincangHousekeeping.Domain.Credit;
using Xunit;

namespace LincangHousekeeping.Domain.Tests.Complaints;

public sealed class ComplaintTests
{
    private static readonly DateTime Filed = new(2026, 11, 23, 1, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly AcceptDue = new(2026, 12, 2);
    private static readonly DateOnly AnswerDue = new(2026, 11, 25);
    private static readonly DateOnly DecideDue = new(2027, 1, 26);
    private static readonly Guid Officer = Guid.CreateVersion7();

    [Fact]
    public void The_clock_is_that_of_whoever_has_the_turn()
    {
        var complaint = New();
        Assert.Equal(AcceptDue, complaint.DueOn);

        complaint.Accept(Officer, AnswerDue, DecideDue, Filed);
        Assert.Equal(AnswerDue, complaint.DueOn);

        complaint.Answer("已退款。", Filed);
        Assert.Equal(DecideDue, complaint.DueOn);

        complaint.Decide(Finding.NotSubstantiated, null, null, "查无此事。", Officer, Filed);
        Assert.Null(complaint.DueOn);
    }

    [Fact]
    public void A_complaint_is_accepted_or_refused_once()
    {
        var accepted = Accepted();
        var refused = New();
        refused.Refuse(RefusalGround.NotOurs, "请向人社部门反映。", Officer, Filed);

        Assert.Null(refused.DueOn);
        foreach (var complaint in new[] { accepted, refused })
        {
            Assert.Equal("这件投诉已有人处理，请刷新后查看。",
                Assert.Throws<RuleBrokenException>(() => complaint.Accept(Officer, AnswerDue, DecideDue, Filed)).Message);
            Assert.Throws<RuleBrokenException>(() => complaint.Refuse(RefusalGround.TooOld, "超过三年。", Officer, Filed));
        }
    }

    [Fact]
    public void The_firm_answers_once_and_only_what_was_accepted()
    {
        Assert.Throws<RuleBrokenException>(() => New().Answer("早答", Filed));

        var complaint = Accepted();
        complaint.Answer("已退款。", Filed);

        Assert.Throws<RuleBrokenException>(() => complaint.Answer("再答一次", Filed));
    }

    [Fact]
    public void Without_an_answer_the_officer_waits_until_the_firms_time_is_over()
    {
        var complaint = Accepted();
        var lastDay = AnswerDue.ToDateTime(new TimeOnly(4, 0), DateTimeKind.Utc);

        Assert.Throws<RuleBrokenException>(() => Substantiate(complaint, lastDay));
        Substantiate(complaint, lastDay.AddDays(1));

        Assert.Equal(ComplaintStatus.Decided, complaint.Status);
        Assert.False(Decision(complaint).AnsweredInTime);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void An_answer_is_in_time_until_the_end_of_its_last_day(int daysLater, bool inTime)
    {
        var complaint = Accepted();
        complaint.Answer("已退款。", Filed.AddDays(daysLater));

        Substantiate(complaint, Filed.AddDays(4));

        Assert.Equal(inTime, Decision(complaint).AnsweredInTime);
    }

    [Fact]
    public void What_is_substantiated_has_severity_and_treatment_and_what_is_not_has_neither()
    {
        var substantiated = Answered();
        Assert.Throws<RuleBrokenException>(() =>
            substantiated.Decide(Finding.PartlySubstantiated, ComplaintSeverity.Minor, null, "属实", Officer, Filed));

        var not = Answered();
        not.Decide(Finding.NotSubstantiated, ComplaintSeverity.Grave, ComplaintTreatment.Unresolved, "查无此事。", Officer, Filed);

        Assert.Null(not.Severity);
        Assert.Null(Decision(not).Treatment);
    }

    [Fact]
    public void A_decision_is_made_once()
    {
        var complaint = Answered();
        Substantiate(complaint, Filed);

        Assert.Equal("这件投诉已有人处理，请刷新后查看。", Assert.Throws<RuleBrokenException>(() => Substantiate(complaint, Filed)).Message);
    }

    private static Complaint New()
    {
        Assert.True(PersonName.TryParse("买买提·阿卜杜拉", out var name));
        return Complaint.File(
            Guid.CreateVersion7(), "TS530902-20261123-0001", Guid.CreateVersion7(), "530902", "MarketRegulation",
            new Grievance("fee-refund", "{}", new DateOnly(2026, 11, 20), "不退费。", "退费。"),
            new Complainant(name, MobileNumber.FromStore("13800000001"), "key"), AcceptDue, Filed);
    }

    private static Complaint Accepted()
    {
        var complaint = New();
        complaint.Accept(Officer, AnswerDue, DecideDue, Filed);
        return complaint;
    }

    private static Complaint Answered()
    {
        var complaint = Accepted();
        complaint.Answer("已退款。", Filed);
        return complaint;
    }

    private static void Substantiate(Complaint complaint, DateTime at) =>
        complaint.Decide(Finding.Substantiated, ComplaintSeverity.Moderate, ComplaintTreatment.Ordered, "证据属实。", Officer, at);

    private static ComplaintDecided Decision(Complaint complaint) => complaint.TakeEvents().OfType<ComplaintDecided>().Single();
}
