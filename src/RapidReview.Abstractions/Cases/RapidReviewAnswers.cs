using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>What the rapid review meeting itself concluded, decided and agreed, with its reasons. Advice never replaces it.</summary>
public sealed record RapidReviewAnswers
{
    /// <summary>The meeting has recorded nothing.</summary>
    public static RapidReviewAnswers NotRecorded { get; } = new();

    /// <summary>The meeting's answers on the considerations. One that is not listed has not been answered.</summary>
    [Ask("What did the rapid review meeting conclude on each consideration?", Supplier.RapidReviewMeeting, Says = "the meeting's conclusions on the considerations")]
    public Listed<ConsiderationAnswer> Considerations { get; init; } = [];

    /// <summary>Whether the meeting recommends a national review.</summary>
    [Ask("Does the rapid review meeting recommend a national review?", Supplier.RapidReviewMeeting, Says = "the recommendation about a national review")]
    public Fact<NationalReviewRecommendation> NationalReviewRecommended { get; init; }

    /// <summary>What was decided about a local review.</summary>
    [Ask("What did the safeguarding partners decide about a local review?", Supplier.RapidReviewMeeting, Says = "the decision about a local review")]
    public Fact<LocalReviewDecision> LocalReviewDecision { get; init; }

    /// <summary>The reasons for the decision, in words.</summary>
    [FreeText]
    [Ask("What are the reasons for the decision?", Supplier.RapidReviewMeeting, Says = "the reasons for the decision", Note = "Give them also where no review is to follow. Name nobody.")]
    public Fact<string> DecisionReasons { get; init; }

    /// <summary>Any other way of learning that was agreed, in words.</summary>
    [FreeText]
    [Ask("If no review is to follow, in which other way will learning be found?", Supplier.RapidReviewMeeting, Says = "the other way of learning")]
    public Fact<string> AlternativeLearning { get; init; }

    /// <summary>The immediate actions that were agreed. Leave the list out where that is not known.</summary>
    [Completeness(CompletenessFrom.Definition)]
    [Ask("Which immediate actions were agreed?", Supplier.RapidReviewMeeting, Says = "the immediate actions")]
    public Listed<AgreedAction> ImmediateActions { get; init; } = [];

    /// <summary>The learning that was found, in words.</summary>
    [FreeText]
    [Ask("What learning was found?", Supplier.RapidReviewMeeting, Says = "the learning that was found")]
    public Fact<string> LearningPoints { get; init; }

    /// <summary>The good practice that was found, in words.</summary>
    [FreeText]
    [Ask("What good practice was found?", Supplier.RapidReviewMeeting, Says = "the good practice that was found")]
    public Fact<string> GoodPractice { get; init; }

    /// <summary>How and when the family will be involved, in words.</summary>
    [FreeText]
    [Ask("How and when will the family be involved?", Supplier.RapidReviewMeeting, Says = "the plan for involving the family", Note = "Where a criminal investigation is under way, agree it with the police first. Name nobody.")]
    public Fact<string> FamilyEngagementPlan { get; init; }

    /// <summary>Who is to be told the outcome, by whom and by when.</summary>
    [Completeness(CompletenessFrom.Events)]
    [Ask("Who is to be told the outcome of the rapid review?", Supplier.RapidReviewMeeting, Says = "who is to be told the outcome")]
    public Listed<OutcomeNotification> OutcomeNotifications { get; init; } = [];
}
