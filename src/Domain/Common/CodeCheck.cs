namespace LincangHousekeeping.Domain.Common;

public enum CodeKind { Uscc, Id, Certificate }

/// <summary>Checks codes in bulk, as the command line does.</summary>
public static class CodeCheck
{
    /// <summary>Whether <paramref name="text"/> is a code of the kind. The reason is empty when it is.</summary>
    /// <param name="today">China date, against which birth dates and years are held.</param>
    public static (bool Valid, string Reason) Check(CodeKind kind, string text, DateOnly today)
    {
        string? reason;
        var valid = kind switch
        {
            CodeKind.Uscc => UnifiedSocialCreditCode.TryParse(text, out _, out reason),
            CodeKind.Id => ResidentIdNumber.TryParse(text, today, out _, out reason),
            CodeKind.Certificate => CertificateNumber.TryParse(text, today, out _, out reason),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
        return (valid, reason ?? "");
    }
}
