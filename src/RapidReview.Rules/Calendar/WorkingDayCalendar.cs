using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using NodaTime;

namespace RapidReview.Rules.Calendar;

/// <summary>
/// Working days: every day except Saturday, Sunday, Good Friday, Christmas Day and bank holidays under the Banking and Financial
/// Dealings Act 1971 (section 1; Schedule 1 paragraph 1 for England and Wales; days moved or added by proclamation). Neither the
/// Children Act 2004 nor the guidance defines "working day"; this is the usual statutory formula.
/// </summary>
/// <remarks>
/// The day of the trigger is day zero and is never counted, whether or not it is a working day. Days are whole days in Europe/London.
/// Outside <see cref="Coverage"/> nothing is guessed: a count that starts, ends or passes outside it is unconfirmed and has no date.
/// Immutable and thread safe; two calendars are equal if version, coverage and holidays are. Each count takes constant time and allocates nothing.
/// Dates in other calendar systems are read as the same day in the ISO calendar.
/// </remarks>
public sealed class WorkingDayCalendar : IEquatable<WorkingDayCalendar>
{
    /// <summary>Longest coverage that is accepted, so that a mistyped year cannot exhaust memory.</summary>
    private const int MostDays = 200 * 366;

    private static readonly Lazy<WorkingDayCalendar> Embedded = new(ReadEmbedded);

    private readonly FrozenDictionary<LocalDate, BankHoliday> holidays;
    private readonly int[] workingDaysTo;
    private readonly int[] nthWorkingDay;

    /// <summary>Makes a calendar from a list of holidays.</summary>
    /// <param name="version">What to record with each result, such as the date on which the list was checked; not blank.</param>
    /// <param name="coverage">The days for which the list is complete, both ends inclusive; at most about 200 years.</param>
    /// <param name="bankHolidays">Weekdays within the coverage, in any order, each once. A holiday at a weekend is given by its substitute day.</param>
    /// <param name="source">Where the list comes from, in words; null if not stated.</param>
    /// <exception cref="ArgumentException">Any of this does not hold; the message names every fault.</exception>
    public WorkingDayCalendar(string version, DateInterval coverage, IEnumerable<BankHoliday> bankHolidays, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(coverage);
        ArgumentNullException.ThrowIfNull(bankHolidays);
        ImmutableArray<BankHoliday> list = [.. bankHolidays];
        var faults = Faults(version, coverage, list);
        if (faults.Length > 0) throw new ArgumentException(string.Join('\n', faults), nameof(bankHolidays));

        (Version, Source) = (version, source);
        Coverage = new DateInterval(Iso(coverage.Start), Iso(coverage.End));
        BankHolidays = [.. list.Select(h => h with { Date = Iso(h.Date) }).OrderBy(h => h.Date)];
        holidays = BankHolidays.ToFrozenDictionary(h => h.Date);
        (workingDaysTo, nthWorkingDay) = Index();
    }

    /// <summary>
    /// England and Wales (one bank holiday jurisdiction), as carried by this version of the library: 2018 to 2028. Read once, on first use.
    /// </summary>
    public static WorkingDayCalendar EnglandAndWales => Embedded.Value;

    /// <summary>Version of the list, to be recorded with each result.</summary>
    public string Version { get; }

    /// <summary>Where the list comes from, in words; null if not stated.</summary>
    public string? Source { get; }

    /// <summary>The days for which the list of holidays is complete; both ends inclusive.</summary>
    public DateInterval Coverage { get; }

    /// <summary>The holidays, earliest first.</summary>
    public ImmutableArray<BankHoliday> BankHolidays { get; }

    /// <summary>Reads a calendar file (UTF-8 JSON in the shape of the embedded <c>england-and-wales.json</c>).</summary>
    /// <param name="utf8Json">The whole file.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="CalendarFormatException">The file cannot be used; every problem is listed with its place.</exception>
    public static WorkingDayCalendar Parse(ReadOnlySpan<byte> utf8Json) => CalendarFile.Read(utf8Json.ToArray());

    /// <summary>Reads a calendar file (JSON text in the shape of the embedded <c>england-and-wales.json</c>).</summary>
    /// <param name="json">The whole file.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="CalendarFormatException">The file cannot be used; every problem is listed with its place.</exception>
    public static WorkingDayCalendar Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return CalendarFile.Read(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>
    /// The calendar as it stood before a holiday was announced, to show what a count made with a stale list would have said.
    /// </summary>
    /// <param name="date">A bank holiday of this calendar.</param>
    /// <returns>A calendar without it, whose version ends in "without" and the date.</returns>
    /// <exception cref="ArgumentException">The date is not a bank holiday of this calendar.</exception>
    public WorkingDayCalendar Without(LocalDate date)
    {
        var day = Iso(date);
        return holidays.ContainsKey(day)
            ? new WorkingDayCalendar($"{Version} without {day:uuuu-MM-dd}", Coverage, BankHolidays.Where(h => h.Date != day), Source)
            : throw new ArgumentException("This date is not a bank holiday of the calendar.", nameof(date));
    }

    /// <summary>Whether a date is a working day.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Null where the calendar does not cover the date, even at a weekend.</returns>
    public bool? IsWorkingDay(LocalDate date)
    {
        var day = Iso(date);
        return IndexOf(day) is null ? null : !IsWeekend(day) && !holidays.ContainsKey(day);
    }

    /// <summary>Why a date is not a working day.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The reason; null for a working day, and where the calendar does not cover the date (<see cref="IsWorkingDay"/> tells which).</returns>
    public SkippedDay? WhyNot(LocalDate date)
    {
        var day = Iso(date);
        if (IndexOf(day) is null) return null;
        var holiday = holidays.GetValueOrDefault(day);
        return holiday is not null || IsWeekend(day) ? new SkippedDay(day, holiday) : null;
    }

    /// <summary>
    /// The nth working day after a start. The start is day zero; from a Saturday, a Sunday or a bank holiday, day 1 is the next working day.
    /// The period expires at the end of the date reached.
    /// </summary>
    /// <param name="start">The day of the trigger, not counted.</param>
    /// <param name="workingDays">Working days, zero or more; zero gives the start itself, whether or not it is a working day.</param>
    /// <returns>The date, or an unconfirmed result where the count leaves the coverage.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative: use <see cref="Subtract"/>.</exception>
    public Reckoning Add(LocalDate start, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        var day = Iso(start);
        if (IndexOf(day) is not { } index) return Reckoning.Uncovered(day, this);
        if (workingDays == 0) return Reckoning.Of(day, day, this);
        return Nth(day, (long)workingDaysTo[index] + workingDays);
    }

    /// <summary>
    /// The nth working day before a start, which is itself not counted: the last day for an act to be done at least n working days
    /// before an event.
    /// </summary>
    /// <param name="start">The day of the event, not counted.</param>
    /// <param name="workingDays">Working days, zero or more; zero gives the start itself, whether or not it is a working day.</param>
    /// <returns>The date, or an unconfirmed result where the count leaves the coverage.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative: use <see cref="Add"/>.</exception>
    public Reckoning Subtract(LocalDate start, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        var day = Iso(start);
        if (IndexOf(day) is not { } index) return Reckoning.Uncovered(day, this);
        if (workingDays == 0) return Reckoning.Of(day, day, this);
        return Nth(day, (long)WorkingDaysBefore(index) - workingDays + 1);
    }

    /// <summary>
    /// On which working day a date falls: the number of working days after <paramref name="from"/>, up to and including <paramref name="to"/>.
    /// So where Add(a, n) is d, Count(a, d) is n.
    /// </summary>
    /// <remarks>
    /// Back in time it mirrors <see cref="Subtract"/>: minus the number of working days before <paramref name="from"/>, down to and including
    /// <paramref name="to"/>. The end counts and the start does not, either way; so Count(a, b) and Count(b, a) differ in size where only one of the two is a working day.
    /// </remarks>
    /// <param name="from">Day zero, not counted.</param>
    /// <param name="to">The other date, counted if it is a working day.</param>
    /// <returns>Working days; null where the calendar does not cover both dates.</returns>
    public int? Count(LocalDate from, LocalDate to) =>
        IndexOf(Iso(from)) is not { } first || IndexOf(Iso(to)) is not { } last ? null
        : last >= first ? workingDaysTo[last] - workingDaysTo[first]
        : WorkingDaysBefore(last) - WorkingDaysBefore(first);

    /// <summary>A two-sided period: from the end of one count to the end of another, both days inclusive.</summary>
    /// <param name="start">The day of the trigger, not counted.</param>
    /// <param name="notBefore">The working day on which the window opens, counted from the start; zero or more.</param>
    /// <param name="notAfter">The working day on which the window closes, counted from the start; not less than <paramref name="notBefore"/>.</param>
    /// <returns>The two dates; each may be unconfirmed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the window would close before it opens.</exception>
    public ReckonedWindow Window(LocalDate start, int notBefore, int notAfter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(notAfter, notBefore);
        return new ReckonedWindow(Add(start, notBefore), Add(start, notAfter));
    }

    /// <summary>The non-working days from one date to another, both inclusive, earliest first.</summary>
    /// <param name="first">The first date.</param>
    /// <param name="last">The last date.</param>
    /// <returns>The days with their reasons; only those that the calendar covers; empty where <paramref name="last"/> is before <paramref name="first"/>.</returns>
    public ImmutableArray<SkippedDay> NonWorkingDays(LocalDate first, LocalDate last)
    {
        var (from, to) = (LocalDate.Max(Iso(first), Coverage.Start), LocalDate.Min(Iso(last), Coverage.End));
        var days = ImmutableArray.CreateBuilder<SkippedDay>();
        for (var day = from; day <= to; day = day.PlusDays(1))
        {
            if (WhyNot(day) is { } skipped) days.Add(skipped);
            if (day == to) break;
        }

        return days.ToImmutable();
    }

    /// <inheritdoc />
    public bool Equals(WorkingDayCalendar? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && string.Equals(Version, other.Version, StringComparison.Ordinal)
            && Coverage == other.Coverage
            && BankHolidays.SequenceEqual(other.BankHolidays));

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as WorkingDayCalendar);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(StringComparer.Ordinal.GetHashCode(Version), Coverage);

    /// <summary>What is wrong with the parts of a calendar; empty if nothing is.</summary>
    internal static ImmutableArray<string> Faults(string version, DateInterval coverage, ImmutableArray<BankHoliday> list)
    {
        var faults = ImmutableArray.CreateBuilder<string>();
        if (string.IsNullOrWhiteSpace(version)) faults.Add("/version: this is blank");
        if (coverage.Length > MostDays) faults.Add("/coverage: this is longer than 200 years");
        var seen = new HashSet<LocalDate>();
        for (var i = 0; i < list.Length; i++)
        {
            var day = Iso(list[i].Date);
            var at = $"/holidays/{i}/date: {Words.Of(day)}";
            if (!seen.Add(day)) faults.Add($"{at} is listed twice");
            if (IsWeekend(day)) faults.Add($"{at} is at a weekend; list its substitute day");
            if (day < Iso(coverage.Start) || day > Iso(coverage.End)) faults.Add($"{at} is outside the coverage");
        }

        return faults.ToImmutable();
    }

    private static WorkingDayCalendar ReadEmbedded()
    {
        const string Name = "RapidReview.Rules.Calendar.england-and-wales.json";
        using var stream = typeof(WorkingDayCalendar).Assembly.GetManifestResourceStream(Name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return Parse(copy.ToArray());
    }

    private static LocalDate Iso(LocalDate date) => date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso);

    private static bool IsWeekend(LocalDate date) => date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    /// <summary>For each covered day the working days so far, itself included; and for each working day its place among the covered days.</summary>
    private (int[] WorkingDaysTo, int[] NthWorkingDay) Index()
    {
        var counts = new int[Coverage.Length];
        var places = new List<int>(Coverage.Length);
        for (var i = 0; i < counts.Length; i++)
        {
            if (IsWorkingDay(Coverage.Start.PlusDays(i)) == true) places.Add(i);
            counts[i] = places.Count;
        }

        return (counts, [.. places]);
    }

    /// <summary>The place of a day among the covered days; null if it is not one of them.</summary>
    private int? IndexOf(LocalDate day) =>
        day < Coverage.Start || day > Coverage.End ? null : Period.DaysBetween(Coverage.Start, day);

    private int WorkingDaysBefore(int index) => index == 0 ? 0 : workingDaysTo[index - 1];

    /// <summary>The nth working day of the whole coverage, the first being 1.</summary>
    private Reckoning Nth(LocalDate start, long n) =>
        n < 1 || n > nthWorkingDay.Length
            ? Reckoning.Uncovered(start, this)
            : Reckoning.Of(start, Coverage.Start.PlusDays(nthWorkingDay[n - 1]), this);
}
