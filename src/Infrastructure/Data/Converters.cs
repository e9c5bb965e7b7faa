using LincangHousekeeping.Domain.Common;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LincangHousekeeping.Infrastructure.Data;

/// <summary>Both databases forget that a time was UTC; this reminds them.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    time => time, time => DateTime.SpecifyKind(time, DateTimeKind.Utc));

internal sealed class CreditCodeConverter() : ValueConverter<UnifiedSocialCreditCode, string>(
    code => code.Value, text => UnifiedSocialCreditCode.FromStore(text));

internal sealed class CertificateNumberConverter() : ValueConverter<CertificateNumber, string>(
    number => number.Value, text => CertificateNumber.FromStore(text));

internal sealed class PersonNameConverter() : ValueConverter<PersonName, string>(
    name => name.Value, text => PersonName.FromStore(text));

internal sealed class MoneyConverter() : ValueConverter<Money, long>(
    money => money.Fen, fen => new Money(fen));
