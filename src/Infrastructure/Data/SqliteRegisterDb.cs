using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LincangHousekeeping.Infrastructure.Data;

/// <summary>The embedded database: one file, write-ahead log, foreign keys on.</summary>
public sealed class SqliteRegisterDb(DbContextOptions<SqliteRegisterDb> options) : RegisterDb(options)
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ConstraintPrimaryKey = 1555;
    private const int ConstraintUnique = 2067;

    protected override bool IsUniqueViolation(Exception cause) =>
        cause is SqliteException { SqliteExtendedErrorCode: ConstraintPrimaryKey or ConstraintUnique };

    protected override bool IsLockConflict(Exception cause) => cause is SqliteException { SqliteErrorCode: Busy or Locked };
}
