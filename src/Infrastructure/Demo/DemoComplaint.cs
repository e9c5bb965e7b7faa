using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Credit;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Complaints;
using LincangHousekeeping.Domain.Credit;
using LincangHousekeeping.Domain.Firms;

namespace LincangHousekeeping.Infrastructure.Demo;

/// <summary>An invented complaint, in any state of its course.</summary>
internal static class DemoComplaint
{
    public static void Make(DemoContext context, DemoRows rows, Firm firm, List<(ScoringFact Fact, Guid SourceId)> facts, DemoQuality quality)
    {
        var random = context.Random;
        var category = random.ListItem(context.Reference.ComplaintCategories.All.ToList());
        var course = random.Double();
        var filedOn = course < 0.14 ? context.Today.AddDays(-random.Int(1, 14))
            : course < 0.3 ? context.Today.AddDays(-random.Int(6, 30))
            : context.Today.AddDays(-random.Int(40, 640));
        var filedAt = DemoContext.At(filedOn, random.Int(9, 20), random.Int(0, 59), random.Int(0, 59));
        var mobile = context.People.Mobile();
        var complaint = Complaint.File(
            Guid.CreateVersion7(filedAt), context.NextNumber("TS", firm.CountyCode, filedOn), firm.Id, firm.CountyCode, category.Department.ToString(),
            new Grievance(category.Code, Particulars(category, filedOn), filedOn.AddDays(-random.Int(1, 20)), random.ArrayElement(DemoTexts.Accounts), random.ArrayElement(DemoTexts.Wishes)),
            new Complainant(context.People.Name(), mobile, context.Index.OfMobile(mobile)),
            context.Reference.DueOn(TimeLimitKeys.ComplaintAccept, filedOn), filedAt);
        rows.Complaints.Add(complaint);
        Acted(null, filedAt);
        if (course < 0.14)
        {
            return;
        }

        var officer = context.Officers[(Enum.Parse<Department>(complaint.Department), firm.CountyCode)];
        var takenOn = context.WorkingDayAfter(filedOn, random.Int(1, 3));
        var takenAt = DemoContext.At(takenOn, 10, random.Int(0, 59));
        if (course is >= 0.3 and < 0.38)
        {
            complaint.Refuse(RefusalGround.HandledElsewhere, "您反映的问题已由人民法院受理，本局不再重复处理。", officer, takenAt);
            Acted(officer, takenAt);
            return;
        }

        complaint.Accept(officer, context.Reference.DueOn(TimeLimitKeys.ComplaintFirmAnswer, takenOn), context.Reference.DueOn(TimeLimitKeys.ComplaintDecide, takenOn), takenAt);
        Acted(officer, takenAt);
        if (course < 0.22)
        {
            return;
        }

        var inTime = random.Double() < (quality == DemoQuality.Poor ? 0.5 : 0.93);
        var answeredOn = context.WorkingDayAfter(takenOn, inTime ? 1 : 5);
        var answeredAt = DemoContext.At(answeredOn < context.Today ? answeredOn : context.Today.AddDays(-1), 16, random.Int(0, 59));
        complaint.Answer(random.ArrayElement(DemoTexts.Answers), answeredAt);
        Acted(firm.ClerkId, answeredAt);
        if (course < 0.3)
        {
            return;
        }

        var decidedAt = DemoContext.At(context.WorkingDayAfter(answeredOn, random.Int(3, 12)), 11, random.Int(0, 59), random.Int(0, 59));
        var upheld = random.Double() < quality.Upheld;
        var severity = Enum.Parse<ComplaintSeverity>(category.SeverityHint ?? nameof(ComplaintSeverity.Minor));
        complaint.Decide(
            upheld ? random.Double() < 0.7 ? Finding.Substantiated : Finding.PartlySubstantiated : Finding.NotSubstantiated,
            upheld ? severity == ComplaintSeverity.Grave ? ComplaintSeverity.Serious : severity : null,
            upheld ? random.Enum<ComplaintTreatment>() : null,
            random.ArrayElement(upheld ? DemoTexts.Reasons[..2] : DemoTexts.Reasons[2..]), officer, decidedAt);
        facts.AddRange(Acted(officer, decidedAt).OfType<ComplaintDecided>().SelectMany(e => FactOf.Decision(e, decidedAt)).Select(f => (f, complaint.Id)));

        IReadOnlyList<IDomainEvent> Acted(Guid? actor, DateTime at) => rows.Acted(complaint, actor, at, context.Size.Cases);
    }

    private static string Particulars(ComplaintCategory category, DateOnly filedOn) => Application.Complaints.Particulars.Write(
        category,
        category.Fields.ToDictionary(f => f.Key, f => f.Type switch
        {
            FieldType.Money => "860",
            FieldType.Date => FormattableString.Invariant($"{filedOn.AddDays(-5):yyyy-MM-dd}"),
            FieldType.YesNo => Application.Complaints.Particulars.No,
            _ => "见情况说明",
        }),
        filedOn);
}
