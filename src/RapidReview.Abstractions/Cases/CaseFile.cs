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
    [Ask("What happened, when and where?", Supplier.LocalAuthority, Says = "the incident")]
    public Incident Incident { get; init; } = Incident.NotKnown;

    /// <summary>The children whom the file is about: at least one.</summary>
    [Completeness(CompletenessFrom.Definition)]
    [Ask("Which children is this case about?", Supplier.LocalAuthority, Says = "the children")]
    public required Listed<Child> Children { get; init; }

    /// <summary>The local authorities that the case concerns, with what each has done.</summary>
    [Completeness(CompletenessFrom.Definition)]
    [Ask("Which local authorities does the case concern?", Supplier.LocalAuthority, Says = "the local authorities")]
    public Listed<AuthorityInvolved> Authorities { get; init; } = [];

    /// <summary>The notifications that were sent or are being prepared.</summary>
    [Completeness(CompletenessFrom.Events)]
    [Ask("Which serious incident notifications were sent or are being prepared?", Supplier.LocalAuthority, Says = "the notifications")]
    public Listed<Notification> Notifications { get; init; } = [];

    /// <summary>What the file says about the completeness of its events.</summary>
    [Ask("Does the file record everything that has happened?", Supplier.FileKeeper, Says = "the completeness of the events")]
    public RecordedEvents Events { get; init; } = RecordedEvents.NotSaid;

    /// <summary>How agencies were involved, taken together.</summary>
    [Ask("How were agencies involved, taken together?", Supplier.Partnership, Says = "how agencies were involved")]
    public AgencyInvolvement AgencyInvolvement { get; init; } = AgencyInvolvement.NotRecorded;

    /// <summary>The agencies that were or may have been involved. The list states itself whether it is complete.</summary>
    [Ask("Which agencies were or may have been involved with the child or the family?", Supplier.Partnership, Says = "the agencies")]
    public Listed<AgencyInvolved> Agencies { get; init; } = [];

    /// <summary>The meetings that were held or are planned.</summary>
    [Completeness(CompletenessFrom.Events)]
    [Ask("Which meetings were held, or are planned?", Supplier.Partnership, Says = "the meetings")]
    public Listed<Meeting> Meetings { get; init; } = [];

    /// <summary>What the rapid review meeting itself concluded and decided.</summary>
    [Ask("What did the rapid review meeting conclude and decide?", Supplier.RapidReviewMeeting, Says = "the conclusions of the rapid review meeting")]
    public RapidReviewAnswers Answers { get; init; } = RapidReviewAnswers.NotRecorded;

    /// <summary>The facts that rule packs have declared for themselves, by pack.</summary>
    public LocalFacts Local { get; init; } = LocalFacts.Empty;

    /// <summary>What each body says of single facts, where bodies differ or the source matters. The file's own facts stay as they are.</summary>
    [Completeness(CompletenessFrom.Definition)]
    [Ask("Which bodies say different things about the same fact?", Supplier.FileKeeper, Says = "what the bodies say of single facts")]
    public Listed<Assertion> Assertions { get; init; } = [];

    /// <summary>Whether the file has passed its checks. Set by them; written without a lock, since all writers write the same.</summary>
    internal CheckMark Checked { get; set; }
}
