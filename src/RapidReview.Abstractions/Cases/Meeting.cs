using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>A meeting, or a decision taken by written replies, about the incident.</summary>
public sealed record Meeting
{
    /// <summary>The reference of the meeting, such as <c>rapid-review-1</c>.</summary>
    [Key]
    public required string Ref { get; init; }

    /// <summary>What the meeting is for.</summary>
    [Ask("What is the meeting for?", Supplier.Partnership, Says = "the kind of meeting")]
    public Fact<MeetingKind> Kind { get; init; }

    /// <summary>The local authority whose meeting, or whose partnership's meeting, it is.</summary>
    [Ask("Which local authority, or whose partnership, holds the meeting?", Supplier.Partnership, Says = "the authority whose meeting it is", Note = "The nine-character GSS code, such as E06000004.")]
    public Fact<AuthorityCode> Authority { get; init; }

    /// <summary>The day for which it is or was planned.</summary>
    [Planned]
    [Ask("For which day is the meeting planned?", Supplier.Partnership, Says = "the day for which the meeting is planned")]
    public DateFact ScheduledFor { get; init; }

    /// <summary>When it was held. In a file whose events are complete, no date means that it has not been held.</summary>
    [Event]
    [Ask("When was the meeting held?", Supplier.Partnership, Says = "the day on which the meeting was held")]
    public DateFact HeldOn { get; init; }

    /// <summary>How it is held.</summary>
    [Ask("How was the meeting held?", Supplier.Partnership, Says = "how the meeting was held")]
    public Fact<MeetingMode> Mode { get; init; }

    /// <summary>Why it is held in this way, in words.</summary>
    [FreeText]
    [Ask("Why was the meeting held in this way?", Supplier.Partnership, Says = "the reason for holding the meeting in this way", Note = "Some local arrangements ask for a reason where people do not meet in one place.")]
    public Fact<string> ReasonForMode { get; init; }

    /// <summary>Who took part.</summary>
    [DatedBy(nameof(HeldOn))]
    [Ask("Who took part in the meeting?", Supplier.Partnership, Says = "who took part in the meeting")]
    public Listed<Attendance> Attendance { get; init; } = [];
}
