using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Complaints;
using LincangHousekeeping.Application.Credit;
using LincangHousekeeping.Domain.Complaints;
using LincangHousekeeping.Domain.Credit;
using LincangHousekeeping.Domain.Firms;
using LincangHousekeeping.Infrastructure.Data;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LincangHousekeeping.TestKit;

public static partial class A
{
    /// <summary>A complaint about <paramref name="firm"/> as the form sends it; market regulation handles it.</summary>
    public static FileComplaint.Command Complaint(Firm firm) => new()
    {
        Once = Guid.CreateVersion7(),
        Firm = firm.Code.Value,
        Category = "fee-refund",
        Particulars = new() { ["paid"] = "1500", ["wanted"] = "1200.50", ["paid-on"] = "2026-11-01" },
        HappenedOn = Today.AddDays(-10),
        Account = "服务没有做完就不来了，中介费不退。",
        Wish = "退还中介费。",
        Name = "张小兰",
        Mobile = Mobile().Value,
    };

    /// <summary>The officer who handles <see cref="Complaint(Firm)"/>.</summary>
    public static Person ComplaintOfficer(string division = "530902") => Person.Officer(Department.MarketRegulation, division);

    /// <summary>A decision that it is all true.</summary>
    public static DecideComplaint.Command Decision(Guid complaint) => new()
    {
        Id = complaint,
        Finding = Finding.Substantiated,
        Severity = ComplaintSeverity.Grave,
        Treatment = ComplaintTreatment.Unresolved,
        Reasons = "合同和付款凭证证明企业拒不退费。",
        Confirmed = true,
    };
}

public static class ComplaintGivens
{
    /// <summary>Files the complaint and brings it as far as <paramref name="status"/>, through the use cases. Gives back its form.</summary>
    /// <exception cref="InvalidOperationException">A use case refused.</exception>
    public static async Task<FileComplaint.Command> GivenComplaint(
        this Site site, Firm firm, Person clerk, ComplaintStatus status = ComplaintStatus.Filed)
    {
        var form = A.Complaint(firm);
        _ = (await site.Send(form)).Value;
        if (status >= ComplaintStatus.Accepted)
        {
            _ = (await site.Send(new AcceptComplaint.Command(form.Once), A.ComplaintOfficer())).Value;
        }

        if (status >= ComplaintStatus.Answered)
        {
            _ = (await site.Send(new AnswerComplaint.Command { Id = form.Once, Answer = "正在核实，三日内退费。" }, clerk)).Value;
        }

        if (status == ComplaintStatus.Decided)
        {
            _ = (await site.Send(A.Decision(form.Once), A.ComplaintOfficer())).Value;
        }

        return form;
    }

    /// <summary>Enough satisfied customers, asked by survey, for a grade.</summary>
    public static async Task GivenGoodAnswers(this Site site, Firm firm, int count = 12)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var book = scope.ServiceProvider.GetRequiredService<CreditBook>();
        for (var i = 0; i < count; i++)
        {
            book.Write(firm.Id, Guid.CreateVersion7(), new AnswerFact
            {
                Key = $"answer:{Guid.CreateVersion7():N}",
                HappenedOn = A.Today.AddDays(-7 * i),
                RecordedAt = A.Morning,
                Reviewer = $"r{i}",
                Cluster = $"c{i}",
                Evidence = EvidenceClass.Survey,
                Value = AnswerFact.WouldUseAgain,
            });
        }

        await book.BringUpToDateAsync(TestContext.Current.CancellationToken);
        await scope.ServiceProvider.GetRequiredService<RegisterDb>().SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
