using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>How far the internal review of a Welsh authority, and a referral to its Safeguarding Board, have come.</summary>
public sealed record WelshReviewProcess
{
    /// <summary>Nothing is recorded of it.</summary>
    public static WelshReviewProcess NotRecorded { get; } = new();

    /// <summary>When the event was brought to the service's attention. The hour matters: a period of hours runs from it.</summary>
    [Event]
    [Ask("When was the event brought to the service's attention?", Supplier.LocalAuthority, Says = "the moment at which the event was brought to the service's attention", Note = "Give the time of day: 72 hours are counted from it.")]
    public DateFact BroughtToAttentionOn { get; init; }

    /// <summary>When the internal review was completed. The hour matters here too.</summary>
    [Event]
    [Ask("When was the internal review completed?", Supplier.LocalAuthority, Says = "the moment at which the internal review was completed", Note = "Give the time of day where it is known.")]
    public DateFact InternalReviewDoneOn { get; init; }

    /// <summary>When the senior managers met about it.</summary>
    [Event]
    [Ask("When did the senior managers meet about the internal review?", Supplier.LocalAuthority, Says = "the day on which the senior managers met")]
    public DateFact SeniorManagersMetOn { get; init; }

    /// <summary>When it was referred to the Safeguarding Board for a child practice review, since October 2024 a Single Unified Safeguarding Review.</summary>
    [Event]
    [Ask("When was the case referred to the Safeguarding Board?", Supplier.SafeguardingBoard, Says = "the day on which the case was referred to the Safeguarding Board")]
    public DateFact SusrReferredOn { get; init; }

    /// <summary>When the chair of the Safeguarding Board decided on the referral.</summary>
    [Event]
    [Ask("When did the chair of the Safeguarding Board decide on the referral?", Supplier.SafeguardingBoard, Says = "the day on which the chair of the Board decided")]
    public DateFact BoardChairDecidedOn { get; init; }

    /// <summary>What the chair of the Safeguarding Board decided on the referral.</summary>
    [DatedBy(nameof(BoardChairDecidedOn))]
    [Ask("What did the chair of the Safeguarding Board decide on the referral?", Supplier.SafeguardingBoard, Says = "the decision of the chair of the Board")]
    public Fact<BoardDecision> BoardChairDecision { get; init; }

    /// <summary>When the Board told the Welsh Ministers that a Single Unified Safeguarding Review takes place.</summary>
    [Event]
    [Ask("When did the Safeguarding Board tell the Welsh Ministers that a review takes place?", Supplier.SafeguardingBoard, Says = "the day on which the Welsh Ministers were told of the review")]
    public DateFact WelshMinistersToldOn { get; init; }

    /// <summary>When the chair of the Board decided that a review is undertaken. Any other decision: that has not happened.</summary>
    [Ask("Did the chair of the Safeguarding Board decide that a review is undertaken, and when?", Supplier.SafeguardingBoard, Says = "the day on which the chair of the Board decided that a review is undertaken")]
    [DerivedFrom("boardChairDecision")]
    public DateFact ReviewDecidedOn =>
        BoardChairDecidedOn.State == FactState.DidNotHappen || BoardChairDecision is { IsKnown: true, Value: not BoardDecision.Undertake } ? DateFact.DidNotHappen
        : BoardChairDecision.IsKnown ? BoardChairDecidedOn
        : default;
}
