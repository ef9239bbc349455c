using NodaTime;

namespace RapidReview.Rules.Calendar;

/// <summary>
/// Days and hours as people in England and Wales keep them: the tz zone Europe/London. Inside, moments are instants (UTC).
/// All members are pure and thread safe.
/// </summary>
public static class London
{
    /// <summary>The tz zone Europe/London (Greenwich Mean Time in winter, British Summer Time in summer), from the tz data that came with the library.</summary>
    public static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["Europe/London"];

    /// <summary>The London day in which a moment falls: 23:30 UTC in summer is already the next day.</summary>
    /// <param name="instant">The moment.</param>
    /// <returns>The date, in the ISO calendar.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The moment is in the first 75 seconds that can be written, in the year 9999 BC, when London clocks stood behind UTC.</exception>
    public static LocalDate DateOf(Instant instant) => instant.InZone(Zone).Date;

    /// <summary>The first moment of a London day (inclusive).</summary>
    /// <param name="date">The day.</param>
    /// <returns>Midnight in London, as an instant.</returns>
    public static Instant StartOfDay(LocalDate date) => Zone.AtStartOfDay(date.WithCalendar(CalendarSystem.Iso)).ToInstant();

    /// <summary>
    /// The last moment of a London day (inclusive): one nanosecond before the next day starts. A period of days expires here.
    /// </summary>
    /// <param name="date">The day.</param>
    /// <returns>The instant; for 31 December 9999 the last one that can be written.</returns>
    public static Instant EndOfDay(LocalDate date)
    {
        var day = date.WithCalendar(CalendarSystem.Iso);
        return day == LocalDate.MaxIsoValue ? Instant.MaxValue : StartOfDay(day.PlusDays(1)) - Duration.Epsilon;
    }
}
