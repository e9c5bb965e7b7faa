using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LincangHousekeeping.TestKit;

/// <summary>
/// The SQL statements that the site sent while this was open, in order. A batch of k statements counts k.
/// The affected-rows echo that a provider appends to an update (<c>SELECT ROW_COUNT()</c>, <c>SELECT changes()</c>) and
/// session settings (<c>SET …</c>) touch no table and are not counted; BEGIN and COMMIT are no commands of EF Core.
/// </summary>
public sealed class StatementCount : IDisposable
{
    private readonly ConcurrentQueue<string> _statements = new();
    private readonly Action<StatementCount> _end;

    internal StatementCount(Action<StatementCount> end) => _end = end;

    public int Count => _statements.Count;

    public IReadOnlyCollection<string> Statements => _statements;

    internal void Add(string batch)
    {
        foreach (var statement in Split(batch).Where(s => !IsEcho(s)))
        {
            _statements.Enqueue(statement);
        }
    }

    public void Dispose() => _end(this);

    /// <summary>The statements, one a line: what a failed assertion on the count should show.</summary>
    public override string ToString() => $"{Count} statements:\n{string.Join('\n', _statements)}";

    /// <summary>Cuts a batch at the semicolons that stand outside quotes.</summary>
    internal static IEnumerable<string> Split(string batch)
    {
        var start = 0;
        var quote = '\0';
        for (var i = 0; i <= batch.Length; i++)
        {
            if (i < batch.Length && (quote != '\0' || batch[i] != ';'))
            {
                quote = quote == '\0' && batch[i] is '\'' or '"' or '`' ? batch[i] : quote == batch[i] ? '\0' : quote;
                continue;
            }

            var statement = batch[start..i].Trim();
            start = i + 1;
            if (statement.Length > 0)
            {
                yield return statement;
            }
        }
    }

    private static bool IsEcho(string statement) =>
        statement.Equals("SELECT ROW_COUNT()", StringComparison.OrdinalIgnoreCase)
        || statement.Equals("SELECT changes()", StringComparison.OrdinalIgnoreCase)
        || statement.StartsWith("SET ", StringComparison.OrdinalIgnoreCase);
}

/// <summary>Hears every command of the site's contexts and tells the open counts.</summary>
internal sealed class StatementRecorder : DbCommandInterceptor
{
    private readonly ConcurrentDictionary<StatementCount, bool> _open = new();

    public StatementCount Begin()
    {
        var count = new StatementCount(ended => _open.TryRemove(ended, out _));
        _open.TryAdd(count, true);
        return count;
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) => Heard(command, result);

    public override InterceptionResult<int> NonQueryExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result) => Heard(command, result);

    public override InterceptionResult<object> ScalarExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result) => Heard(command, result);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default) => new(Heard(command, result));

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result,
        CancellationToken cancellationToken = default) => new(Heard(command, result));

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result,
        CancellationToken cancellationToken = default) => new(Heard(command, result));

    private T Heard<T>(DbCommand command, T result)
    {
        foreach (var count in _open.Keys)
        {
            count.Add(command.CommandText);
        }

        return result;
    }
}
