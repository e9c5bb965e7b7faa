using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CsvHelper;
using CsvHelper.Configuration;
using LincangHousekeeping.Application.Common;
using LincangHousekeeping.Application.Reference;
using LincangHousekeeping.Domain.Common;
using LincangHousekeeping.Domain.Workers;

namespace LincangHousekeeping.Application.Workers;

/// <summary>One thing that is wrong in a file, in words for the person who made it.</summary>
/// <param name="Line">As a spreadsheet counts: the head is line 1.</param>
/// <param name="Column">Empty when it concerns the whole line.</param>
/// <param name="Value">What stands there, without the middle of long numbers.</param>
public sealed record Fault(int Line, string Column, string Value, string Message);

/// <summary>
/// The clerk's spreadsheet of workers, saved as CSV: UTF-8 (with or without byte order mark) or GB 18030, one worker a line.
/// Every line is read by itself, so that a broken one does not hide what is wrong in the others.
/// </summary>
public static partial class WorkerFile
{
    public const int MaxBytes = 2 * 1024 * 1024;

    /// <summary>Most workers in one file.</summary>
    public const int MaxLines = 2000;

    private const string Yes = "是";
    private const int ShownLength = 40;
    private const int Name = 0;
    private const int IdNumber = 1;
    private const int Mobile = 2;
    private const int Job = 3;
    private const int Form = 4;
    private const int StartedOn = 5;
    private const int Consented = 6;

    private static readonly Encoding[] s_encodings =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!,
    ];

    private static readonly CsvConfiguration s_csv = new(CultureInfo.InvariantCulture) { HasHeaderRecord = false, TrimOptions = TrimOptions.Trim };

    private static readonly Dictionary<string, EmploymentForm> s_forms = new()
    {
        ["员工制"] = EmploymentForm.Employee,
        ["员工"] = EmploymentForm.Employee,
        ["中介制"] = EmploymentForm.Placed,
        ["中介"] = EmploymentForm.Placed,
        ["平台"] = EmploymentForm.OnPlatform,
    };

    public static IReadOnlyList<string> Columns { get; } = ["姓名", "身份证号", "手机号", "职业", "用工形式", "入职日期", "已同意(是)"];

    /// <summary>An empty file to fill in, as a spreadsheet program opens it: UTF-8 with byte order mark.</summary>
    public static byte[] Template() => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Join(',', Columns) + "\r\n")];

    internal sealed record Content(IReadOnlyList<(int Line, WorkerEntry Entry)> Entries, List<Fault> Faults);

    /// <summary>Reads the file; the refusal speaks of the file as a whole, under <paramref name="field"/>.</summary>
    internal static Result<Content> Read(byte[] bytes, string field, Occupations occupations, DateOnly today)
    {
        if (bytes.AsSpan().StartsWith("PK"u8) || bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return new Problem(field, "这是 Excel 工作簿。请在 Excel 中选“另存为”，类型选“CSV UTF-8（逗号分隔）”，再上传保存出来的文件。");
        }

        if (Decode(bytes) is not { } text)
        {
            return new Problem(field, "文件里的文字读不出来。请把文件另存为“CSV UTF-8（逗号分隔）”后再上传。");
        }

        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var head = Array.FindIndex(lines, line => !string.IsNullOrWhiteSpace(line));
        if (head < 0)
        {
            return new Problem(field, "文件里没有内容，请检查是不是选错了文件。");
        }

        if (!IsHead(lines[head]))
        {
            return new Problem(field, $"第一行应当是表头：{string.Join("，", Columns)}。请下载模板，把内容粘贴到模板里再上传。");
        }

        var filled = Enumerable.Range(head + 1, lines.Length - head - 1).Where(i => !IsBlank(lines[i])).ToList();
        return filled.Count switch
        {
            0 => new Problem(field, "文件里只有表头，没有服务人员。"),
            > MaxLines => new Problem(field, $"文件里有 {filled.Count} 人，一次最多 {MaxLines} 人，请分成几个文件。"),
            _ => ReadLines(filled.Select(i => (i + 1, lines[i])), occupations, today),
        };
    }

    private static Content ReadLines(IEnumerable<(int Number, string Text)> lines, Occupations occupations, DateOnly today)
    {
        var entries = new List<(int Line, WorkerEntry Entry)>();
        var faults = new List<Fault>();
        var seen = new Dictionary<ResidentIdNumber, int>();
        foreach (var (number, text) in lines)
        {
            if (CellsOf(text) is not { } cells)
            {
                faults.Add(new(number, "", "", "引号没有成对，或者一格里换了行。请删去引号和格内的换行。"));
            }
            else if (cells.Length != Columns.Count)
            {
                faults.Add(new(number, "", "", $"这一行有 {cells.Length} 列，应为 {Columns.Count} 列。请检查逗号是不是多了或少了。"));
            }
            else if (new LineReader(number, cells, faults).Read(occupations, today) is { } entry)
            {
                if (seen.TryAdd(entry.IdNumber, number))
                {
                    entries.Add((number, entry));
                }
                else
                {
                    faults.Add(new(number, Columns[IdNumber], Shown(cells[IdNumber]), $"和第 {seen[entry.IdNumber]} 行是同一个人，请删去重复的一行。"));
                }
            }
        }

        return new(entries, faults);
    }

    private static string? Decode(byte[] bytes)
    {
        foreach (var encoding in s_encodings)
        {
            try
            {
                var text = encoding.GetString(bytes);
                return text.Contains('\0', StringComparison.Ordinal) ? null : text.TrimStart('\uFEFF');
            }
            catch (DecoderFallbackException)
            {
                // Not in this encoding; the next may fit.
            }
        }

        return null;
    }

    private static bool IsHead(string line) => CellsOf(line) is { } cells
        && cells.Select(c => c.Replace('（', '(').Replace('）', ')').Replace(" ", "", StringComparison.Ordinal)).SequenceEqual(Columns);

    private static bool IsBlank(string line) => line.All(c => char.IsWhiteSpace(c) || c is ',' or '"');

    /// <summary>The cells of one line without empty ones behind the last column; null when its quotes are broken.</summary>
    private static string[]? CellsOf(string line)
    {
        if (line.Count(c => c == '"') % 2 != 0)
        {
            return null;
        }

        try
        {
            using var parser = new CsvParser(new StringReader(line), s_csv);
            if (!parser.Read())
            {
                return [];
            }

            var cells = parser.Record!;
            var last = Array.FindLastIndex(cells, c => c.Length > 0) + 1;
            return cells[..Math.Clamp(last, Math.Min(Columns.Count, cells.Length), cells.Length)];
        }
        catch (BadDataException)
        {
            return null;
        }
    }

    /// <summary>A value as it may be shown: of every long number only its ends.</summary>
    private static string Shown(string value)
    {
        var masked = LongNumber().Replace(value, match => $"{match.Value[..3]}****{match.Value[^2..]}");
        return masked.Length <= ShownLength ? masked : string.Concat(masked.EnumerateRunes().Take(ShownLength)) + "…";
    }

    [GeneratedRegex(@"[0-9０-９][0-9０-９ \-]{4,}[0-9０-９Xx]")]
    private static partial Regex LongNumber();

    [GeneratedRegex(@"^[0-9](\.[0-9]+)?E\+[0-9]+$", RegexOptions.IgnoreCase)]
    private static partial Regex Scientific();

    /// <summary>Reads one line cell by cell and notes everything that is wrong with it.</summary>
    private sealed class LineReader(int line, string[] cells, List<Fault> faults)
    {
        private const string FormulaSigns = "=+-@＝＋－＠";

        private static readonly string[] s_dates = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"];

        public WorkerEntry? Read(Occupations occupations, DateOnly today)
        {
            var before = faults.Count;
            var name = Cell<PersonName>(Name, PersonName.TryParse);
            var idNumber = Cell<ResidentIdNumber>(WorkerFile.IdNumber, (string? text, out ResidentIdNumber? number, out string? reason) =>
            {
                if (Scientific().IsMatch(text ?? ""))
                {
                    number = null;
                    reason = "身份证号被表格软件改成了科学计数法。请把这一列设为“文本”格式，重新填写后再保存。";
                    return false;
                }

                return ResidentIdNumber.TryParse(text, today, out number, out reason);
            });
            var mobile = Cell<MobileNumber>(WorkerFile.Mobile, MobileNumber.TryParse);
            var occupation = Cell<Occupation>(Job, (string? text, out Occupation? found, out string? reason) =>
            {
                found = occupations.All.FirstOrDefault(o => o.Name == text || o.Code == text || o.Kinds.Contains(text!));
                reason = found is null ? "没有这个职业。请照填写说明里的职业名称填写，如“家政服务员”“养老护理员”。" : null;
                return found is not null;
            });
            var form = Cell<EmploymentForm?>(WorkerFile.Form, (string? text, out EmploymentForm? found, out string? reason) =>
            {
                found = s_forms.TryGetValue(text ?? "", out var known) ? known : null;
                reason = found is null ? "用工形式请填“员工制”“中介制”或“平台”。" : null;
                return found is not null;
            });
            var startedOn = Cell<DateOnly?>(WorkerFile.StartedOn, (string? text, out DateOnly? day, out string? reason) =>
            {
                day = DateOnly.TryParseExact(text, s_dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null;
                reason = day is null ? "日期请写成 2026-11-23 这样。"
                    : day > today ? "入职日期不能晚于今天。"
                    : idNumber is not null && !Worker.MayStartOn(day.Value, idNumber) ? $"入职那天未满 {Worker.LeastAge} 周岁，不能登记。请核对身份证号和入职日期。"
                    : null;
                return reason is null;
            });
            Cell<string>(Consented, (string? text, out string? yes, out string? reason) =>
            {
                yes = text;
                reason = text == Yes ? null : "服务员本人看过并同意后，在这一格填“是”；没有同意的不能登记。";
                return reason is null;
            });
            return faults.Count == before ? new(name!, idNumber!, mobile!, occupation!.Code, form!.Value, startedOn!.Value) : null;
        }

        private T? Cell<T>(int column, Parser<T> parse)
        {
            var text = cells[column];
            string? reason;
            if (text.Length > 0 && FormulaSigns.Contains(text[0], StringComparison.Ordinal))
            {
                reason = column == WorkerFile.Mobile
                    ? "开头不能有 + 或 -，请只写 11 位手机号码。"
                    : $"开头是“{text[0]}”，表格软件会把它当成公式。请改成普通文字。";
            }
            else if (parse(text, out var value, out reason))
            {
                return value;
            }

            faults.Add(new(line, Columns[column], Shown(text), reason!));
            return default;
        }
    }
}
