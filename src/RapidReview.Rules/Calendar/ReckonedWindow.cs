using NodaTime;

namespace RapidReview.Rules.Calendar;

/// <summary>
/// A two-sided period: an act is to be done not before one date and not after another. Both days are inside it.
/// The default value has no dates.
/// </summary>
/// <param name="NotBefore">The first day on which the act may be done (inclusive).</param>
/// <param name="NotAfter">The last day on which the act may be done (inclusive).</param>
public readonly record struct ReckonedWindow(Reckoning NotBefore, Reckoning NotAfter)
{
    /// <summary>True where both dates are confirmed.</summary>
    public bool Confirmed => NotBefore.Confirmed && NotAfter.Confirmed;

    /// <summary>Whether a date lies in the window, both ends inclusive.</summary>
    /// <param name="date">The date of the act, in Europe/London.</param>
    /// <returns>Null where an unconfirmed end leaves it open; false where the other end already rules the date out.</returns>
    public bool? Contains(LocalDate date) =>
        (date < NotBefore.Date) || (date > NotAfter.Date) ? false
        : Confirmed ? true
        : null;
}
