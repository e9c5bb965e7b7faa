using System.Text;
using Spectre.Console;

namespace LincangHousekeeping.Cli;

/// <summary>What a verb reads from and writes to: results to the output, everything said about the work to the error stream.</summary>
/// <param name="typing">A person sits at the input and can be asked.</param>
public sealed class Terminal(Stream input, Stream output, TextWriter error, bool typing = false) : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public Stream Input => input;
    public Stream Output => output;
    public TextWriter Error => error;
    public bool Typing => typing;

    /// <summary>The output as text, passed on line by line.</summary>
    public TextWriter Text { get; } = new StreamWriter(output, Utf8, leaveOpen: true) { AutoFlush = true, NewLine = "\n" };

    /// <summary>Opens the file, or the input for <c>-</c>.</summary>
    /// <exception cref="IOException">There is no such file, or it cannot be read.</exception>
    public Stream Open(string path) => path == "-" ? input : File.OpenRead(path);

    /// <summary>A writer for much text; the caller flushes it.</summary>
    public StreamWriter Buffered() => new(output, Utf8, bufferSize: 64 * 1024, leaveOpen: true) { NewLine = "\n" };

    /// <summary>Shows how far a long work is: a moving bar on a terminal, a line for each tenth elsewhere.</summary>
    /// <param name="work">Is given the way to say how many of <paramref name="total"/> are done.</param>
    public async Task<T> ShowProgressAsync<T>(string title, long total, Func<Action<long>, Task<T>> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        if (!console.Profile.Out.IsTerminal)
        {
            var tenths = 0L;
            return await work(done =>
            {
                if (total > 0 && done * 10 / total > tenths)
                {
                    tenths = done * 10 / total;
                    error.WriteLine(FormattableString.Invariant($"{title}：{tenths * 10}%"));
                }
            });
        }

        return await console.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                var task = context.AddTask(Markup.Escape(title), maxValue: Math.Max(1, total));
                return await work(done => task.Value = done);
            });
    }

    public void Dispose() => Text.Dispose();
}
