namespace RapidReview.Law;

/// <summary>The date that decides which era of a rule applies: the date of the act that the rule governs.</summary>
public enum GoverningDate
{
    /// <summary>The moment for which advice is asked.</summary>
    MomentAsked = 0,

    /// <summary>The day of the incident.</summary>
    Incident,

    /// <summary>The day on which the authority became aware; while it has not, the moment asked.</summary>
    AuthorityAware,

    /// <summary>The day on which the notification was sent to the Panel; while it has not been, the moment asked.</summary>
    NotificationSent,
}
