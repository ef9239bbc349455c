using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>One serious incident notification: who sent it, to whom, about whom, and when.</summary>
public sealed record Notification
{
    /// <summary>The pseudonymous reference of the notification.</summary>
    [Key]
    public required string Ref { get; init; }

    /// <summary>The local authority that sent it.</summary>
    [Ask("Which local authority sent the notification?", Supplier.LocalAuthority, Says = "the authority that sent the notification")]
    public Fact<AuthorityCode> Authority { get; init; }

    /// <summary>Everybody to whom it went. Leave the list out where that is not known.</summary>
    [Completeness(CompletenessFrom.Definition)]
    [Ask("To whom did the notification go?", Supplier.LocalAuthority, Says = "the recipients of the notification")]
    public Listed<NotifiedBody> Recipients { get; init; } = [];

    /// <summary>The references of the children whom it covers. Leave the list out where that is not known.</summary>
    [Completeness(CompletenessFrom.Definition)]
    [Ask("Which children does the notification cover?", Supplier.LocalAuthority, Says = "the children whom the notification covers")]
    public Listed<string> Children { get; init; } = [];

    /// <summary>When it was sent. In a file whose events are complete, no date means that it has not been sent.</summary>
    [Event]
    [Ask("When was the notification sent?", Supplier.LocalAuthority, Says = "the day on which the notification was sent")]
    public DateFact SentOn { get; init; }
}
