using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Findings;

/// <summary>
/// The panel's own decision, as the file records it at the moment asked, beside the advice: never in its place, and never judged.
/// What the meeting answered on each consideration stands with the considerations.
/// </summary>
public sealed record RecordedDecision
{
    /// <summary>What was decided about a local review; null where that is not recorded.</summary>
    public LocalReviewDecision? LocalReview { get; init; }

    /// <summary>Whether a national review is recommended; null where that is not recorded.</summary>
    public NationalReviewRecommendation? NationalReview { get; init; }

    /// <summary>The reasons, in the words of the file; null where there are none.</summary>
    public string? Reasons { get; init; }

    /// <summary>Why the criteria are not met, in the words of the file; null where that is not recorded.</summary>
    public string? WhyCriteriaNotMet { get; init; }

    /// <summary>Any other way of learning that was agreed, in the words of the file; null where there is none.</summary>
    public string? OtherLearning { get; init; }

    /// <summary>The safeguarding partners that took it; empty where that is not recorded.</summary>
    public Items<SafeguardingPartner> DecidedBy { get; init; } = [];

    /// <summary>The key of the meeting at which it was decided, such as <c>meeting:rapid-review-1</c>; null where that is not recorded.</summary>
    public string? Meeting { get; init; }

    /// <summary>When that meeting was held.</summary>
    public DateFact MeetingHeldOn { get; init; }

    /// <summary>Whether all who are needed took part in that meeting: by the local arrangement where it lays down a quorum, otherwise all three partners. Null where nothing is said of it.</summary>
    public Outcome? Quorum { get; init; }

    /// <summary>Why it was decided without all who are needed, in the words of the file; null where that is not recorded.</summary>
    public string? WhyWithoutQuorum { get; init; }

    /// <summary>Who did not agree, with what and why.</summary>
    public Items<RecordedDissent> Dissents { get; init; } = [];

    /// <summary>What the record still lacks.</summary>
    public Items<RecordGap> Lacks { get; init; } = [];
}
