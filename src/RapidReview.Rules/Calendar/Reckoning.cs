using System.Collections.Immutable;
using NodaTime;

namespace RapidReview.Rules.Calendar;

/// <summary>
/// The outcome of counting from a date: the date reached, or why none can be given. Immutable, compares by value, and small:
/// the days passed over are worked out only when asked for. The default value is unconfirmed and has no date.
/// </summary>
public readonly record struct Reckoning
{
    private readonly WorkingDayCalendar? calendar;
    private readonly bool reckoned;

    private Reckoning(LocalDate start, LocalDate? date, WorkingDayCalendar? calendar, Adjustment adjustment)
    {
        reckoned = true;
        Start = start;
        Date = date;
        this.calendar = calendar;
        Adjustment = adjustment;
    }

    /// <summary>The date counted from: day zero, itself never counted.</summary>
    public LocalDate Start { get; }

    /// <summary>
    /// The date reached, in Europe/London; a period that expires on it runs to the end of that day (<see cref="London.EndOfDay"/>).
    /// Null where it cannot be given: see <see cref="Outside"/>.
    /// </summary>
    public LocalDate? Date { get; }

    /// <summary>What was done where the same day number does not exist; <see cref="Adjustment.None"/> for working days.</summary>
    public Adjustment Adjustment { get; }

    /// <summary>True where there is a date, and every day between is covered by the calendar or no calendar was needed.</summary>
    public bool Confirmed => Date is not null;

    /// <summary>
    /// Version of the calendar that was counted with, to be recorded beside the result; null where none was needed
    /// (calendar days, weeks, months and birthdays).
    /// </summary>
    public string? CalendarVersion => calendar?.Version;

    /// <summary>Why there is no date, as a sentence; null where <see cref="Confirmed"/>.</summary>
    public string? Outside =>
        Confirmed ? null
        : !reckoned ? "Nothing has been counted."
        : calendar is null ? "The date reached is beyond the years that can be written."
        : $"Bank holidays are known from {Words.Of(calendar.Coverage.Start)} to {Words.Of(calendar.Coverage.End)} (calendar version {calendar.Version}); this count leaves that period, so no date is confirmed.";

    /// <summary>
    /// The non-working days passed over, earliest first. Counting forward: after <see cref="Start"/>, up to and including
    /// <see cref="Date"/>. Counting back: before <see cref="Start"/>, down to and including <see cref="Date"/>.
    /// Empty where no date is confirmed, and for periods that pass over no day. Worked out afresh at each call; never a default array.
    /// </summary>
    public ImmutableArray<SkippedDay> Skipped =>
        calendar is null || Date is not { } end || end == Start ? []
        : end > Start ? calendar.NonWorkingDays(Start.PlusDays(1), end)
        : calendar.NonWorkingDays(end, Start.PlusDays(-1));

    /// <summary>The date in words, or the reason why there is none.</summary>
    /// <returns>Words for people.</returns>
    public override string ToString() => Date is { } date ? Words.Of(date) : Outside!;

    internal static Reckoning Of(LocalDate start, LocalDate date, WorkingDayCalendar calendar) => new(start, date, calendar, Adjustment.None);

    internal static Reckoning Uncovered(LocalDate start, WorkingDayCalendar calendar) => new(start, null, calendar, Adjustment.None);

    internal static Reckoning WithoutCalendar(LocalDate start, LocalDate? date, Adjustment adjustment = Adjustment.None) =>
        new(start, date, null, adjustment);
}
