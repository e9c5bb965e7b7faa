using System.Globalization;
using LincangHousekeeping.Application.Credit;
using LincangHousekeeping.Domain.Credit;
using LincangHousekeeping.Domain.Firms;
using LincangHousekeeping.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace LincangHousekeeping.Application.Tests.Cli;

/// <summary>A firm's history in facts, of every kind that the register establishes.</summary>
internal static class Ledger
{
    public static ScoringFact[] Of(DateOnly today)
    {
        var facts = new List<ScoringFact>
        {
            new ProfileFact { Key = "registered:1", HappenedOn = today.AddDays(-300), RecordedAt = At(-300), Category = "elderly" },
            new ComplaintFact
            {
                Key = "complaint:1", HappenedOn = today.AddDays(-60), RecordedAt = At(-50), Incident = "TS1",
                Severity = ComplaintSeverity.Moderate, Treatment = ComplaintTreatment.ResolvedOnTime,
            },
            new DeadlineFact { Key = "deadline:1", HappenedOn = today.AddDays(-50), RecordedAt = At(-50), Met = true },
            new StaffFact
            {
                Key = "staff:1", HappenedOn = today.AddDays(-200), RecordedAt = At(-200), Worker = "w1",
                Active = true, RequiresPapers = true, ElderlyCare = true, InForceFrom = today.AddDays(-400),
            },
        };
        for (var day = -200; day < 0; day += 8)
        {
            var serial = (-day).ToString(CultureInfo.InvariantCulture);
            facts.Add(new VisitsFact { Key = "visit:" + serial, HappenedOn = today.AddDays(day), RecordedAt = At(day), Count = 4 });
            facts.Add(new OrderFact { Key = "order:" + serial, HappenedOn = today.AddDays(day), RecordedAt = At(day), ModelContract = true, Insured = day % 3 == 0 });
            facts.Add(new AnswerFact
            {
                Key = "answer:" + serial,
                HappenedOn = today.AddDays(day),
                RecordedAt = At(day),
                Evidence = EvidenceClass.Visit,
                Reviewer = "r" + serial,
                Cluster = "household-" + (day % 5 == 0 ? "0" : serial),
                Value = day % 7 == 0 ? 0 : AnswerFact.WouldUseAgain,
            });
        }

        return [.. facts];

        DateTime At(int days) => A.Morning.AddDays(days);
    }

    /// <summary>Puts a firm and its history into the register, scored on the day every test begins.</summary>
    public static async Task<Firm> GivenLedger(this Site site, params ScoringFact[] facts)
    {
        var rules = site.Services.GetRequiredService<RuleSets>().InForceOn(A.Today);
        var firm = A.Firm(registered: false);
        var record = CreditRecord.Open(firm.Id, firm.CountyCode, firm.TownshipCode);
        var rows = facts.Select(f => record.Append(f, Guid.CreateVersion7(), rules.Version)).ToList();
        record.Keep(Evidence.From(facts, rules, A.Today), rules, A.Today);
        await site.Given([firm, record, .. rows]);
        return firm;
    }
}
