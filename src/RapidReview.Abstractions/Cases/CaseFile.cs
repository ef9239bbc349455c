using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>
/// The facts known about one incident. Immutable; compares by value. People appear by pseudonymous references only.
/// A fact that is left out is not yet known.
/// </summary>
public sealed record CaseFile
{
    /// <summary>The schema version that this library reads and writes.</summary>
    public const int CurrentSchemaVersion = 1;

    /// <summary>The version of the case file's schema.</summary>
    public int SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>The pseudonymous reference of the case.</summary>
    public required string Case { get; init; }

    /// <summary>What happened, when and where.</summary>
    public Incident Incident { get; init; } = Incident.NotKnown;

    /// <summary>The children whom the file is about: at least one.</summary>
    [Completeness(CompletenessFrom.Definition)]
    public required Listed<Child> Children { get; init; }

    /// <summary>The local authorities that the case concerns, with what each has done.</summary>
    [Completeness(CompletenessFrom.Definition)]
    public Listed<AuthorityInvolved> Authorities { get; init; } = [];

    /// <summary>The notifications that were sent or are being prepared.</summary>
    [Completeness(CompletenessFrom.Events)]
    public Listed<Notification> Notifications { get; init; } = [];

    /// <summary>What the file says about the completeness of its events.</summary>
    public RecordedEvents Events { get; init; } = RecordedEvents.NotSaid;
}
