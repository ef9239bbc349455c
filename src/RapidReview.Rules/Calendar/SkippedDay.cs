using NodaTime;

namespace RapidReview.Rules.Calendar;

/// <summary>A day that was passed over because it is not a working day, and why.</summary>
/// <param name="Date">The day, in Europe/London.</param>
/// <param name="Holiday">The bank holiday; null where the day is a Saturday or a Sunday.</param>
public sealed record SkippedDay(LocalDate Date, BankHoliday? Holiday)
{
    /// <summary>Weekend or bank holiday.</summary>
    public SkipReason Reason => Holiday is null ? SkipReason.Weekend : SkipReason.BankHoliday;

    /// <summary>The day and the reason in words, such as "Friday 29 March 2024: Good Friday".</summary>
    /// <returns>Words for people.</returns>
    public override string ToString() => $"{Words.Of(Date)}: {Holiday?.ToString() ?? "weekend"}";
}
