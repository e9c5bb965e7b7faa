using System.Text.Json;

namespace LincangHousekeeping.Domain.Credit;

/// <summary>A fact's own fields as canonical JSON: what the ledger keeps beside key and dates.</summary>
public static class FactPayload
{
    public static string Write(ScoringFact fact) => CanonicalJson.Text(json =>
    {
        json.WriteStartObject();
        WriteFields(json, fact);
        json.WriteEndObject();
    });

    /// <summary>The fact that <see cref="Write"/> was given.</summary>
    /// <exception cref="FormatException">The kind is unknown or the payload does not fit it; says how, in Chinese.</exception>
    public static ScoringFact Read(
        string kind, string key, DateOnly happenedOn, DateTime recordedAt, string? corrects, string payload)
    {
        var source = StrictObject.Parse(payload, $"事实 {key}");
        var fact = ReadFields(source, kind, key, happenedOn, recordedAt, corrects);
        source.RefuseTheRest();
        return fact;
    }

    internal static void WriteFields(Utf8JsonWriter json, ScoringFact fact)
    {
        switch (fact)
        {
            case AnswerFact answer:
                json.WriteString("reviewer", answer.Reviewer);
                json.WriteString("cluster", answer.Cluster);
                json.WriteString("evidence", CreditWords.Wire(answer.Evidence));
                json.WriteNumber("value", answer.Value);
                break;
            case OrderFact order:
                json.WriteBoolean("modelContract", order.ModelContract);
                json.WriteBoolean("insured", order.Insured);
                break;
            case VisitsFact visits:
                json.WriteNumber("count", visits.Count);
                break;
            case ComplaintFact complaint:
                json.WriteString("incident", complaint.Incident);
                json.WriteString("severity", CreditWords.Wire(complaint.Severity));
                json.WriteString("treatment", CreditWords.Wire(complaint.Treatment));
                break;
            case DeadlineFact deadline:
                json.WriteBoolean("met", deadline.Met);
                break;
            case StatementFact statement:
                json.WriteBoolean("onTime", statement.OnTime);
                break;
            case StaffFact staff:
                json.WriteString("worker", staff.Worker);
                json.WriteBoolean("active", staff.Active);
                json.WriteBoolean("requiresPapers", staff.RequiresPapers);
                json.WriteBoolean("elderlyCare", staff.ElderlyCare);
                json.WriteString("inForceFrom", staff.InForceFrom?.Plain());
                json.WriteString("inForceUntil", staff.InForceUntil?.Plain());
                break;
            case StandingFact standing:
                json.WriteString("standing", CreditWords.Wire(standing.Standing));
                break;
            case ProfileFact profile:
                json.WriteString("category", profile.Category);
                break;
            case WithdrawnFact:
                break;
            default:
                throw new InvalidOperationException($"No payload is defined for {fact.Kind}.");
        }
    }

    internal static ScoringFact ReadFields(
        StrictObject source, string kind, string key, DateOnly happenedOn, DateTime recordedAt, string? corrects)
    {
        const int most = 1_000_000;
        return kind switch
        {
            "answer" => new AnswerFact
            {
                Key = key,
                HappenedOn = happenedOn,
                RecordedAt = recordedAt,
                Corrects = corrects,
                Reviewer = source.Text("reviewer"),
                Cluster = source.Text("cluster"),
                Evidence = CreditWords.EvidenceClassOf(source, "evidence"),
                Value = source.Whole("value", 0, AnswerFact.WouldUseAgain),
            },
            "order" => new OrderFact
            {
                Key = key,
                HappenedOn = happenedOn,
                RecordedAt = recordedAt,
                Corrects = corrects,
                ModelContract = source.Flag("modelContract"),
                Insured = source.Flag("insured"),
            },
            "visits" => new VisitsFact
            {
                Key = key,
                HappenedOn = happenedOn,
                RecordedAt = recordedAt,
                Corrects = corrects,
                Count = source.Whole("count", 1, most),
            },
            "complaint" => new ComplaintFact
            {
                Key = key,
                HappenedOn = happenedOn,
                RecordedAt = recordedAt,
                Corrects = corrects,
                Incident = source.Text("incident"),
                Severity = CreditWords.SeverityOf(source, "severity"),
                Treatment = CreditWords.TreatmentOf(source, "treatment"),
            },
            "deadline" => new DeadlineFact
            {
                Key = key,
                HappenedOn = happenedOn,
                RecordedAt = recordedAt,
                Corrects = corrects,
                Met = source.Flag("met"),
            },
            "statement" => new StatementFact
            {
                Key = key,
                HappenedOn = happenedOn,
                RecordedAt = recordedAt,
                Corrects = corrects,
                OnTime = source.Flag("onTime"),
            },
            "staff" => new StaffFact
            {
                Key = key,
                HappenedOn = happenedOn,
                RecordedAt = recordedAt,
                Corrects = corrects,
                Worker = source.Text("worker"),
                Active = source.Flag("active"),
                RequiresPapers = source.Flag("requiresPapers"),
                ElderlyCare = source.Flag("elderlyCare"),
                InForceFrom = source.DateOrNull("inForceFrom"),
                InForceUntil = source.DateOrNull("inForceUntil"),
            },
            "standing" => new StandingFact
            {
                Key = key,
                HappenedOn = happenedOn,
                RecordedAt = recordedAt,
                Corrects = corrects,
                Standing = CreditWords.StandingOf(source, "standing"),
            },
            "profile" => new ProfileFact
            {
                Key = key,
                HappenedOn = happenedOn,
                RecordedAt = recordedAt,
                Corrects = corrects,
                Category = source.Text("category"),
            },
            "withdrawn" => new WithdrawnFact
            {
                Key = key,
                HappenedOn = happenedOn,
                RecordedAt = recordedAt,
                Corrects = corrects ?? throw source.Refusal("撤回必须用 corrects 指明撤回哪一条"),
            },
            _ => throw source.Refusal($"不认识的种类 {kind}"),
        };
    }
}
