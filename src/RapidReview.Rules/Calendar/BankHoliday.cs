using NodaTime;

namespace RapidReview.Rules.Calendar;

/// <summary>
/// A weekday that is not a working day in England and Wales: a bank holiday under the Banking and Financial Dealings Act 1971
/// (section 1 and Schedule 1 paragraph 1, or by proclamation), or Good Friday or Christmas Day at common law.
/// </summary>
/// <param name="Date">The whole day, in Europe/London. Where a holiday falls at a weekend, its substitute day.</param>
/// <param name="Name">The name as people know it, such as "Good Friday".</param>
/// <param name="Note">Why the day is out of the ordinary ("moved from ...", "substitute day for ...", "one-off, by proclamation: ..."); null for an ordinary one.</param>
public sealed record BankHoliday(LocalDate Date, string Name, string? Note = null)
{
    /// <summary>The name, and the note in brackets if there is one.</summary>
    /// <returns>Words for people, without the date.</returns>
    public override string ToString() => Note is null ? Name : $"{Name} ({Note})";
}
