using System.Text;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Application.Contracts;

/// <summary>A worker who is with the firm now.</summary>
/// <param name="Label">How the clerk picks her: the name, and the end of the ID number to tell namesakes apart.</param>
public sealed record WorkerChoice(Guid Id, string Label, PersonName Name, MobileNumber Mobile);

/// <summary>Who takes part in a contract, and how each is recognised.</summary>
public static class ContractParties
{
    private const int TailLength = 4;

    /// <summary>Workers who are with the firm now, by name.</summary>
    internal static async Task<List<WorkerChoice>> WorkersOfAsync(this IRegisterDb db, Guid firmId, CancellationToken ct)
    {
        var workers = await db.Employments.AsNoTracking().Where(e => e.FirmId == firmId && e.EndedOn == null)
            .Join(db.Workers, e => e.WorkerId, w => w.Id, (e, w) => new { w.Id, w.Name, w.IdNumber, w.Mobile }).ToListAsync(ct);
        return [.. workers
            .Select(w => new WorkerChoice(w.Id, $"{w.Name.Value}（证件尾号 {w.IdNumber.Value[^TailLength..]}）", w.Name, w.Mobile))
            .OrderBy(w => w.Label, StringComparer.Ordinal)];
    }

    /// <summary>The workers that were meant: by the whole label, or by a name alone.</summary>
    internal static List<WorkerChoice> Meant(this IEnumerable<WorkerChoice> workers, string typed)
    {
        var wanted = Signs(typed);
        return [.. workers.Where(w => Signs(w.Label) == wanted || Signs(w.Name.Value) == wanted)];
    }

    /// <summary>
    /// Key of the place of service: the township and the letters and digits of the street, so that spaces, brackets and
    /// full-width signs make no second household.
    /// </summary>
    public static string OfHousehold(this IBlindIndex index, string townshipCode, string street) =>
        index.Of(BlindIndexPurpose.Household, townshipCode + "\n" + Signs(street));

    /// <summary>Hash of a contract's sign-in code; the contract is part of it, so that equal codes do not look equal.</summary>
    public static string OfSignInCode(this IBlindIndex index, Guid contractId, string code) =>
        index.Of(BlindIndexPurpose.SignInCode, $"{contractId:N}\n{code}");

    private static string Signs(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).EnumerateRunes().Where(Rune.IsLetterOrDigit)).ToUpperInvariant();
}
