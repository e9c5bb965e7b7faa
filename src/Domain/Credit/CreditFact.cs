using System.Globalization;
using System.Text.RegularExpressions;
using LincangHousekeeping.Domain.Common;

namespace LincangHousekeeping.Domain.Credit;

/// <summary>
/// One row of the append-only ledger of facts. Rows of a subject form a chain: each carries the hash of the one before,
/// so that altering, deleting, inserting or moving one shows.
/// </summary>
public sealed partial class CreditFact
{
    /// <summary>What the first row of a subject has in place of an earlier hash.</summary>
    public const string NoPreviousHash = "0000000000000000000000000000000000000000000000000000000000000000";

    public const int KeyMaxLength = 100;

    private CreditFact() { }

    public Guid Id { get; private init; }
    public Guid SubjectId { get; private init; }

    /// <summary>The place in the subject's chain, from 1.</summary>
    public int Sequence { get; private init; }

    public string Kind { get; private init; } = "";
    public string Key { get; private init; } = "";
    public DateOnly HappenedOn { get; private init; }

    /// <summary>UTC, in whole microseconds.</summary>
    public DateTime RecordedAt { get; private init; }

    /// <summary>The contract, review, complaint or other record from which the fact was established.</summary>
    public Guid SourceId { get; private init; }

    /// <summary>Canonical JSON of <see cref="FactPayload"/>.</summary>
    public string Payload { get; private init; } = "";

    /// <summary>The rule set in force when the fact was recorded.</summary>
    public string RuleVersion { get; private init; } = "";

    /// <summary>The key of the fact that this one replaces, or null.</summary>
    public string? Corrects { get; private init; }

    public string PreviousHash { get; private init; } = NoPreviousHash;

    /// <summary>SHA-256 over all other columns (docs/credit-score.md), lower-case hexadecimal.</summary>
    public string Hash { get; private init; } = "";

    /// <param name="sequence">One more than that of the subject's last row.</param>
    /// <param name="previousHash">The hash of the subject's last row, or <see cref="NoPreviousHash"/>.</param>
    /// <exception cref="RuleBrokenException">A key or the sequence is out of bounds.</exception>
    public static CreditFact Append(
        Guid subjectId, int sequence, string previousHash, ScoringFact fact, Guid sourceId, string ruleVersion)
    {
        Rule.Require(sequence >= 1, "信用事实的序号从 1 开始。");
        Rule.Require(IsKey(fact.Key) && (fact.Corrects is null || IsKey(fact.Corrects)),
            "信用事实的编号只能由字母、数字和 - . : / _ 组成，最多 100 个字符。");

        var id = Guid.CreateVersion7();
        var payload = FactPayload.Write(fact);
        return new CreditFact
        {
            Id = id,
            SubjectId = subjectId,
            Sequence = sequence,
            Kind = fact.Kind,
            Key = fact.Key,
            HappenedOn = fact.HappenedOn,
            RecordedAt = fact.RecordedAt,
            SourceId = sourceId,
            Payload = payload,
            RuleVersion = ruleVersion,
            Corrects = fact.Corrects,
            PreviousHash = previousHash,
            Hash = HashOf(
                id, subjectId, sequence, fact.Kind, fact.Key, fact.HappenedOn, fact.RecordedAt, sourceId, payload, ruleVersion,
                fact.Corrects, previousHash),
        };
    }

    /// <exception cref="FormatException">The row was altered and is no fact any more.</exception>
    public ScoringFact ToScoringFact() =>
        FactPayload.Read(Kind, Key, HappenedOn, DateTime.SpecifyKind(RecordedAt, DateTimeKind.Utc), Corrects, Payload);

    public bool HashIsRight() => Hash == HashOf(
        Id, SubjectId, Sequence, Kind, Key, HappenedOn, RecordedAt, SourceId, Payload, RuleVersion, Corrects, PreviousHash);

    /// <summary>One field to a line. No field can hold a line break without making a line too many.</summary>
    private static string HashOf(
        Guid id, Guid subjectId, int sequence, string kind, string key, DateOnly happenedOn, DateTime recordedAt,
        Guid sourceId, string payload, string ruleVersion, string? corrects, string previousHash) =>
        CanonicalJson.Hash(string.Join('\n',
            "credit-fact/1",
            id.ToString("D"),
            subjectId.ToString("D"),
            sequence.ToString(CultureInfo.InvariantCulture),
            kind,
            key,
            happenedOn.Plain(),
            recordedAt.Plain(),
            sourceId.ToString("D"),
            payload,
            ruleVersion,
            corrects ?? "",
            previousHash));

    private static bool IsKey(string text) => KeyPattern().IsMatch(text);

    [GeneratedRegex(@"^[A-Za-z0-9.:/_-]{1,100}\z", RegexOptions.CultureInvariant)]
    private static partial Regex KeyPattern();
}
