using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Certificates;
using LincangHousekeeping.Domain.Common;

namespace LincangHousekeeping.Application.Workers;

/// <summary>Whether a worker holds the papers that her occupation needs (component Q of the score).</summary>
public enum PapersState
{
    /// <summary>The occupation needs none.</summary>
    NotRequired,
    InForce,

    /// <summary>Handed in, not decided yet.</summary>
    UnderVerification,
    Missing,
}

/// <summary>A certificate in the worker's occupation, as far as its effect goes.</summary>
internal sealed record OwnPaper(CertificateKind Kind, CertificateStatus Status);

internal static class PapersStates
{
    public static PapersState Of(IReadOnlyList<MandatoryPaper> required, IReadOnlyCollection<OwnPaper> held) =>
        required.Count == 0 ? PapersState.NotRequired
        : required.All(paper => held.Any(p => paper.Admits(p.Kind) && p.Status == CertificateStatus.Verified)) ? PapersState.InForce
        : held.Any(p => p.Status is CertificateStatus.Submitted or CertificateStatus.WaitingForNationalRecord) ? PapersState.UnderVerification
        : PapersState.Missing;
}
