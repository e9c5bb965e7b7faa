using System.Text.Json;

namespace LincangHousekeeping.Domain.Credit;

/// <summary>
/// Everything the score needs to know about one firm, rolled up so that it stays small however many reviews there are.
/// Adding facts one by one as they are recorded and building it anew from all facts give the same bytes.
/// </summary>
public sealed class Evidence
{
    private readonly List<WeekTally> _weeks = [];
    private readonly List<ComplaintItem> _complaints = [];
    private readonly SortedDictionary<StaffGroup, int> _staff = new(Comparer<StaffGroup>.Create(ByDates));

    /// <summary>Weeks in which something happened, oldest first.</summary>
    public IReadOnlyList<WeekTally> Weeks => _weeks;

    /// <summary>Ordered by incident, then key.</summary>
    public IReadOnlyList<ComplaintItem> Complaints => _complaints;

    /// <summary>How many active workers who need papers share the same dates.</summary>
    public IReadOnlyDictionary<StaffGroup, int> Staff => _staff;

    public Standing Standing { get; private set; }

    /// <summary>The main service category, or null when the firm has not said.</summary>
    public string? Category { get; private set; }

    /// <summary>Builds the roll-up from full facts.</summary>
    /// <param name="facts">All facts of one subject, in any order; a key counts once.</param>
    /// <param name="asOf">What happened after this day is left out.</param>
    /// <param name="knownOn">What was recorded after this day (calendar of China) is left out, corrections too; null for none.</param>
    public static Evidence From(IEnumerable<ScoringFact> facts, RuleSet rules, DateOnly asOf, DateOnly? knownOn = null)
    {
        var evidence = new Evidence();
        List<ScoringFact> standing = [.. Corrections.Standing(facts, knownOn).Where(f => f.HappenedOn <= asOf)];
        foreach (var fact in standing.Where(f => f is not (AnswerFact or StaffFact)))
        {
            evidence.Add(fact);
        }

        foreach (var cluster in Corrections.CurrentAnswers(standing.OfType<AnswerFact>()).GroupBy(a => a.Cluster))
        {
            evidence.ReplaceCluster([], [.. cluster], rules);
        }

        foreach (var worker in Corrections.Latest(standing.OfType<StaffFact>(), s => s.Worker))
        {
            evidence.Replace(null, worker);
        }

        return evidence;
    }

    /// <summary>Adds a fact that stands by itself. Answers and staff depend on others and have their own methods.</summary>
    public void Add(ScoringFact fact)
    {
        switch (fact)
        {
            case ComplaintFact complaint:
                var item = ItemOf(complaint);
                var place = _complaints.FindIndex(other => ByIncident(item, other) < 0);
                _complaints.Insert(place < 0 ? _complaints.Count : place, item);
                break;
            case StandingFact standing:
                Standing = standing.Standing;
                break;
            case ProfileFact profile:
                Category = profile.Category;
                break;
            default:
                Count(fact, 1);
                break;
        }
    }

    /// <summary>Takes out what <see cref="Add(ScoringFact)"/> put in. Standing and category have no past here: set them.</summary>
    public void Remove(ScoringFact fact)
    {
        if (fact is not ComplaintFact complaint)
        {
            Count(fact, -1);
        }
        else if (!_complaints.Remove(ItemOf(complaint)))
        {
            throw new InvalidOperationException($"Complaint {fact.Key} is not in the roll-up.");
        }
    }

    /// <summary>The standing after a correction; null when nothing was ever said.</summary>
    public void Set(StandingFact? standing) => Standing = standing?.Standing ?? Standing.Good;

    /// <summary>The category after a correction; null when nothing was ever said.</summary>
    public void Set(ProfileFact? profile) => Category = profile?.Category;

    /// <param name="admittedMilli">The share that <see cref="ClusterLimit.Admit"/> lets in.</param>
    public void Add(AnswerFact answer, int admittedMilli) => Count(answer, admittedMilli, 1);

    /// <param name="admittedMilli">The share with which it was added.</param>
    public void Remove(AnswerFact answer, int admittedMilli) => Count(answer, admittedMilli, -1);

    /// <summary>Exchanges the answers of one cluster: what was current in it for what is current now.</summary>
    public void ReplaceCluster(IReadOnlyList<AnswerFact> before, IReadOnlyList<AnswerFact> now, RuleSet rules)
    {
        var admittedBefore = ClusterLimit.Admit(before, rules);
        for (var i = 0; i < before.Count; i++)
        {
            Remove(before[i], admittedBefore[i]);
        }

        var admittedNow = ClusterLimit.Admit(now, rules);
        for (var i = 0; i < now.Count; i++)
        {
            Add(now[i], admittedNow[i]);
        }
    }

    /// <summary>Exchanges the state of one worker; null when there was or is none.</summary>
    public void Replace(StaffFact? before, StaffFact? now)
    {
        if (before is { Counts: true })
        {
            CountStaff(GroupOf(before), -1);
        }

        if (now is { Counts: true })
        {
            CountStaff(GroupOf(now), 1);
        }
    }

    /// <summary>Canonical JSON: equal roll-ups have equal text.</summary>
    public string ToJson() => CanonicalJson.Text(WriteTo);

    /// <exception cref="FormatException">The text was not written by <see cref="ToJson"/>.</exception>
    public static Evidence Parse(string json)
    {
        var source = StrictObject.Parse(json, "评分依据");
        var evidence = new Evidence
        {
            Category = source.TextOrNull("category"),
            Standing = CreditWords.StandingOf(source, "standing"),
        };
        foreach (var week in source.Objects("weeks"))
        {
            evidence._weeks.Add(ReadWeek(week));
        }

        foreach (var complaint in source.Objects("complaints"))
        {
            evidence._complaints.Add(new ComplaintItem(
                complaint.Text("incident"),
                complaint.Text("key"),
                complaint.Date("on"),
                CreditWords.SeverityOf(complaint, "severity"),
                CreditWords.TreatmentOf(complaint, "treatment")));
            complaint.RefuseTheRest();
        }

        foreach (var group in source.Objects("staff"))
        {
            var dates = new StaffGroup(group.DateOrNull("from"), group.DateOrNull("until"), group.Flag("elderlyCare"));
            evidence._staff.Add(dates, group.Whole("count", 1, int.MaxValue));
            group.RefuseTheRest();
        }

        source.RefuseTheRest();
        return evidence;
    }

    internal void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("category", Category);
        json.WriteString("standing", CreditWords.Wire(Standing));
        json.WriteStartArray("weeks");
        foreach (var week in _weeks)
        {
            WriteWeek(json, week);
        }

        json.WriteEndArray();
        json.WriteStartArray("complaints");
        foreach (var complaint in _complaints)
        {
            json.WriteStartObject();
            json.WriteString("incident", complaint.Incident);
            json.WriteString("key", complaint.Key);
            json.WriteString("on", complaint.HappenedOn.Plain());
            json.WriteString("severity", CreditWords.Wire(complaint.Severity));
            json.WriteString("treatment", CreditWords.Wire(complaint.Treatment));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("staff");
        foreach (var (group, count) in _staff)
        {
            json.WriteStartObject();
            json.WriteString("from", group.InForceFrom?.Plain());
            json.WriteString("until", group.InForceUntil?.Plain());
            json.WriteBoolean("elderlyCare", group.ElderlyCare);
            json.WriteNumber("count", count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Count(ScoringFact fact, int sign)
    {
        var week = WeekOf(fact.HappenedOn);
        switch (fact)
        {
            case OrderFact order:
                week.Orders += sign;
                week.ModelContracts += order.ModelContract ? sign : 0;
                week.Insured += order.Insured ? sign : 0;
                break;
            case VisitsFact visits:
                week.Visits += sign * visits.Count;
                break;
            case DeadlineFact deadline:
                week.DeadlinesMet += deadline.Met ? sign : 0;
                week.DeadlinesMissed += deadline.Met ? 0 : sign;
                break;
            case StatementFact statement:
                week.StatementsOnTime += statement.OnTime ? sign : 0;
                week.StatementsLate += statement.OnTime ? 0 : sign;
                break;
            default:
                throw new InvalidOperationException($"A fact of kind {fact.Kind} cannot be counted by itself.");
        }

        ForgetIfEmpty(week);
    }

    private void Count(AnswerFact answer, int admitted, int sign)
    {
        var week = WeekOf(answer.HappenedOn);
        week.SetAnswers(answer.Evidence, week.Answers(answer.Evidence).Plus(admitted, answer.Value, sign));
        ForgetIfEmpty(week);
    }

    private void CountStaff(StaffGroup group, int sign)
    {
        switch (_staff.GetValueOrDefault(group) + sign)
        {
            case < 0:
                throw new InvalidOperationException("That worker is not in the roll-up.");
            case 0:
                _staff.Remove(group);
                break;
            case var count:
                _staff[group] = count;
                break;
        }
    }

    private WeekTally WeekOf(DateOnly day)
    {
        var monday = Week.MondayOf(day);
        var place = _weeks.Count;
        while (place > 0 && _weeks[place - 1].Monday >= monday)
        {
            place--;
        }

        if (place == _weeks.Count || _weeks[place].Monday != monday)
        {
            _weeks.Insert(place, new WeekTally(monday));
        }

        return _weeks[place];
    }

    private void ForgetIfEmpty(WeekTally week)
    {
        if (week.IsEmpty)
        {
            _weeks.Remove(week);
        }
    }

    private static ComplaintItem ItemOf(ComplaintFact fact) =>
        new(fact.Incident, fact.Key, fact.HappenedOn, fact.Severity, fact.Treatment);

    private static StaffGroup GroupOf(StaffFact fact) =>
        new(fact.InForceFrom, fact.InForceFrom is null ? null : fact.InForceUntil, fact.ElderlyCare);

    private static int ByIncident(ComplaintItem one, ComplaintItem other)
    {
        var incident = string.CompareOrdinal(one.Incident, other.Incident);
        return incident != 0 ? incident : string.CompareOrdinal(one.Key, other.Key);
    }

    private static int ByDates(StaffGroup one, StaffGroup other)
    {
        var from = Nullable.Compare(one.InForceFrom, other.InForceFrom);
        var until = from != 0 ? from : Nullable.Compare(one.InForceUntil, other.InForceUntil);
        return until != 0 ? until : one.ElderlyCare.CompareTo(other.ElderlyCare);
    }

    private static void WriteWeek(Utf8JsonWriter json, WeekTally week)
    {
        json.WriteStartObject();
        json.WriteString("monday", week.Monday.Plain());
        WriteIfAny(json, "orders", week.Orders, week.ModelContracts, week.Insured);
        WriteIfAny(json, "visits", week.Visits);
        WriteIfAny(json, "deadlines", week.DeadlinesMet, week.DeadlinesMissed);
        WriteIfAny(json, "statements", week.StatementsOnTime, week.StatementsLate);
        foreach (var evidence in Enum.GetValues<EvidenceClass>())
        {
            var tally = week.Answers(evidence);
            WriteIfAny(
                json, CreditWords.Wire(evidence), tally.Answers, tally.Counted, tally.Admitted, tally.Positive, tally.Squares);
        }

        json.WriteEndObject();
    }

    private static void WriteIfAny(Utf8JsonWriter json, string name, params ReadOnlySpan<long> counts)
    {
        if (!counts.ContainsAnyExcept(0))
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var count in counts)
        {
            json.WriteNumberValue(count);
        }

        json.WriteEndArray();
    }

    private static WeekTally ReadWeek(StrictObject source)
    {
        var week = new WeekTally(source.Date("monday"));
        if (source.Counts("orders", 3) is [var orders, var model, var insured])
        {
            (week.Orders, week.ModelContracts, week.Insured) = ((int)orders, (int)model, (int)insured);
        }

        if (source.Counts("visits", 1) is [var visits])
        {
            week.Visits = (int)visits;
        }

        if (source.Counts("deadlines", 2) is [var met, var missed])
        {
            (week.DeadlinesMet, week.DeadlinesMissed) = ((int)met, (int)missed);
        }

        if (source.Counts("statements", 2) is [var onTime, var late])
        {
            (week.StatementsOnTime, week.StatementsLate) = ((int)onTime, (int)late);
        }

        foreach (var evidence in Enum.GetValues<EvidenceClass>())
        {
            if (source.Counts(CreditWords.Wire(evidence), 5) is [var answers, var counted, var admitted, var positive, var squares])
            {
                week.SetAnswers(evidence, new AnswerTally(answers, counted, admitted, positive, squares));
            }
        }

        source.RefuseTheRest();
        return week;
    }
}
