using System.Globalization;
using LincangHousekeeping.Domain.Common;

namespace LincangHousekeeping.Application.Reference;

/// <summary>Divisions, occupations, services, time limits and the holiday table: read once at start, never changed while running.</summary>
public sealed class ReferenceData
{
    private ReferenceData(string folder)
    {
        Divisions = Divisions.Read(folder);
        Occupations = Occupations.Read(folder);
        ServiceCategories = ServiceCategories.Read(folder);
        ComplaintCategories = ComplaintCategory.Read(folder);
        MandatoryPapers = MandatoryPapers.Read(folder, Occupations);
        TimeLimits = TimeLimits.Read(folder);
        Calendar = new(new ReferenceFile(folder, "holidays.csv").Rows("date,name,kind", ReadDay));
    }

    /// <summary>Where the build puts <c>db/reference</c> beside every host.</summary>
    public static string DefaultFolder => Path.Combine(AppContext.BaseDirectory, "reference");

    public Divisions Divisions { get; }
    public Occupations Occupations { get; }
    public ServiceCategories ServiceCategories { get; }
    public CodeList<ComplaintCategory> ComplaintCategories { get; }
    public MandatoryPapers MandatoryPapers { get; }
    public TimeLimits TimeLimits { get; }
    public WorkingCalendar Calendar { get; }

    /// <summary>Reads the folder.</summary>
    /// <exception cref="ReferenceDataException">A file is missing or broken.</exception>
    public static ReferenceData Load(string folder) => new(folder);

    /// <summary>Last day of the limit <paramref name="key"/> that is in force on the day of receipt, by the holiday table.</summary>
    /// <exception cref="KeyNotFoundException">No such limit is in force then.</exception>
    public DateOnly DueOn(string key, DateOnly received) => TimeLimits.On(key, received).DueOn(received, Calendar);

    private static CalendarDay ReadDay(string[] cells) => new(
        DateOnly.ParseExact(cells[0], "yyyy-MM-dd", CultureInfo.InvariantCulture),
        cells[1],
        cells[2] switch
        {
            "off" => false,
            "work" => true,
            _ => throw new FormatException("kind must be off or work."),
        });
}
