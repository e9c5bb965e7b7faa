using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace LincangHousekeeping.Infrastructure.Data;

/// <summary>
/// Writes many new rows fast, by prepared statements of many rows, on both databases. Tables, columns and converters come from EF's
/// model, so the mapping is written once. No events, no change tracking: for demo data and load tests, and imports that do their own checks.
/// </summary>
public sealed class BulkWriter(RegisterDb db)
{
    /// <summary>SQLite allows 32,766 parameters a statement, MySQL 65,535.</summary>
    private const int ParametersMax = 8_000;

    private readonly Dictionary<Type, Table> _tables = [];

    /// <summary>Inserts the entities in the current transaction of the context, if there is one.</summary>
    public async Task WriteAsync<T>(IReadOnlyCollection<T> entities, CancellationToken ct)
        where T : class
    {
        if (entities.Count == 0)
        {
            return;
        }

        if (!_tables.TryGetValue(typeof(T), out var table))
        {
            _tables[typeof(T)] = table = new Table(db.Model.FindEntityType(typeof(T))!, db.GetService<ISqlGenerationHelper>());
        }

        await db.Database.OpenConnectionAsync(ct);
        try
        {
            var rowsPerStatement = Math.Max(1, ParametersMax / table.Columns.Count);
            DbCommand? command = null;
            var prepared = 0;
            foreach (var rows in entities.Chunk(rowsPerStatement))
            {
                if (command is null || prepared != rows.Length)
                {
                    await (command?.DisposeAsync() ?? ValueTask.CompletedTask);
                    command = Prepare(table, rows.Length);
                    prepared = rows.Length;
                }

                Fill(command, table, rows);
                await command.ExecuteNonQueryAsync(ct);
            }

            await (command?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private DbCommand Prepare(Table table, int rows)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        var sql = new StringBuilder(table.InsertInto);
        for (var row = 0; row < rows; row++)
        {
            sql.Append(row == 0 ? " (" : ", (");
            for (var column = 0; column < table.Columns.Count; column++)
            {
                var name = FormattableString.Invariant($"@p{row}_{column}");
                sql.Append(column == 0 ? "" : ", ").Append(name);
                command.Parameters.Add(table.Columns[column].Mapping.CreateParameter(command, name, null, nullable: true));
            }

            sql.Append(')');
        }

        command.CommandText = sql.ToString();
        return command;
    }

    private static void Fill<T>(DbCommand command, Table table, T[] rows)
        where T : class
    {
        var place = 0;
        foreach (var row in rows)
        {
            foreach (var column in table.Columns)
            {
                command.Parameters[place++].Value = column.Value(row) ?? DBNull.Value;
            }
        }
    }

    private sealed record Column(string Name, RelationalTypeMapping Mapping, Func<object, object?> Read)
    {
        public object? Value(object row)
        {
            var value = Read(row);
            return value is not null && Mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value;
        }
    }

    /// <summary>A table's columns, the parts of complex and owned values included.</summary>
    private sealed class Table
    {
        public Table(IEntityType type, ISqlGenerationHelper sql)
        {
            Add(type.GetProperties(), row => row);
            AddComplex(type.GetComplexProperties(), row => row);
            foreach (var part in type.GetNavigations().Where(n => n.TargetEntityType.IsOwned()))
            {
                var owner = part.GetGetter();
                Add(part.TargetEntityType.GetProperties().Where(p => !p.IsPrimaryKey()), row => owner.GetClrValueUsingContainingEntity(row));
            }

            var table = StoreObjectIdentifier.Create(type, StoreObjectType.Table)!.Value;
            InsertInto = $"INSERT INTO {sql.DelimitIdentifier(table.Name)} ({string.Join(", ", Columns.Select(c => sql.DelimitIdentifier(c.Name)))}) VALUES";
        }

        public string InsertInto { get; }
        public List<Column> Columns { get; } = [];

        private void Add(IEnumerable<IProperty> properties, Func<object, object?> holder)
        {
            foreach (var property in properties)
            {
                var getter = property.GetGetter();
                Columns.Add(new Column(property.GetColumnName(), property.GetRelationalTypeMapping(),
                    row => holder(row) is { } part ? getter.GetClrValue(part) : null));
            }
        }

        private void AddComplex(IEnumerable<IComplexProperty> parts, Func<object, object?> holder)
        {
            foreach (var part in parts)
            {
                var getter = part.GetGetter();
                Add(part.ComplexType.GetProperties(), row => holder(row) is { } owner ? getter.GetClrValue(owner) : null);
            }
        }
    }
}
