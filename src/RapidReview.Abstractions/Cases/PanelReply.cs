using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>The national Panel's latest reply to a rapid review.</summary>
public sealed record PanelReply
{
    /// <summary>Nothing is recorded of a reply.</summary>
    public static PanelReply NotRecorded { get; } = new();

    /// <summary>When the reply arrived.</summary>
    [Event]
    [Ask("When did the Panel reply to the rapid review?", Supplier.Partnership, Says = "the day on which the Panel replied")]
    public DateFact RepliedOn { get; init; }

    /// <summary>What the reply says.</summary>
    [DatedBy(nameof(RepliedOn))]
    [Ask("What did the Panel reply?", Supplier.Partnership, Says = "the Panel's reply")]
    public Fact<PanelReplyKind> Kind { get; init; }

    /// <summary>Whether the Panel considered the case and concluded that a local review may be more appropriate.</summary>
    [DatedBy(nameof(RepliedOn))]
    [Ask("Has the Panel concluded that a local review may be more appropriate?", Supplier.Partnership, Says = "the Panel has concluded that a local review may be more appropriate", Denies = "the Panel has not concluded that a local review may be more appropriate", Note = "Leave it out until the Panel has replied.")]
    public Fact<bool> LocalReviewMoreAppropriate { get; init; }
}
