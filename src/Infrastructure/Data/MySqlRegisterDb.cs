using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Domain.Common;
using Microsoft.EntityFrameworkCore;
using MySqlConnector;

namespace LincangHousekeeping.Infrastructure.Data;

/// <summary>MySQL 8 or MariaDB 10.11.</summary>
public sealed class MySqlRegisterDb(DbContextOptions<MySqlRegisterDb> options) : RegisterDb(options)
{
    /// <summary>Texts longer than this leave the row, which may hold 65,535 bytes, four for each possible character.</summary>
    private const int LongText = 1000;

    protected override bool IsUniqueViolation(Exception cause) =>
        cause is MySqlException { ErrorCode: MySqlErrorCode.DuplicateKeyEntry };

    protected override bool IsLockConflict(Exception cause) =>
        cause is MySqlException { ErrorCode: MySqlErrorCode.LockDeadlock or MySqlErrorCode.LockWaitTimeout };

    protected override void OnModelCreating(ModelBuilder builder)
    {
        builder.HasCharSet("utf8mb4").UseCollation("utf8mb4_unicode_520_ci");
        base.OnModelCreating(builder);

        foreach (var property in builder.Model.GetEntityTypes().SelectMany(t => t.GetProperties()))
        {
            if (property.ClrType == typeof(UnifiedSocialCreditCode) || property.ClrType == typeof(CertificateNumber)
                || IsCode(property.Name) || (property.DeclaringType.ClrType == typeof(NumberSeries) && property.ClrType == typeof(string)))
            {
                property.SetCollation("utf8mb4_bin");
            }

            if (property.GetMaxLength() > LongText)
            {
                property.SetColumnType("text");
            }
        }
    }

    private static bool IsCode(string name) =>
        name.EndsWith("Code", StringComparison.Ordinal) || name.EndsWith("Hash", StringComparison.Ordinal)
        || name.EndsWith("Index", StringComparison.Ordinal) || name.EndsWith("Key", StringComparison.Ordinal) || name is "Number" or "Head";
}
