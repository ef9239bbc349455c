using NodaTime;

namespace RapidReview.Rules.Calendar;

/// <summary>
/// The outcome of counting hours: the moment reached, shown by the clocks of Europe/London. Hours are counted as they elapse, so
/// across a change of the clocks the period ends at a different time of day. The default value starts at the Unix epoch and has no end.
/// </summary>
/// <param name="Start">The moment counted from.</param>
/// <param name="End">The moment reached; null where it is beyond the years that can be written.</param>
public readonly record struct HourReckoning(Instant Start, Instant? End)
{
    /// <summary>True where there is an end.</summary>
    public bool Confirmed => End is not null;

    /// <summary>The start as the clocks of London show it.</summary>
    public ZonedDateTime LocalStart => Start.InZone(London.Zone);

    /// <summary>The end as the clocks of London show it; null where there is none.</summary>
    public ZonedDateTime? LocalEnd => End?.InZone(London.Zone);

    /// <summary>
    /// By how much later the clocks stand at the end because they changed on the way: one hour on passing the last Sunday of March,
    /// minus one hour on passing the last Sunday of October, zero otherwise or without an end.
    /// </summary>
    public Duration ClockChange =>
        LocalEnd is { } end ? Duration.FromSeconds((end.Offset - LocalStart.Offset).Seconds) : Duration.Zero;
}
