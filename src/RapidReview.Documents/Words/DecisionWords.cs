using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Documents.Words;

/// <summary>Says the panel's own decision.</summary>
internal static class DecisionWords
{
    /// <summary>What heads it.</summary>
    public const string Heading = "The panel's decision, and its record";

    /// <summary>What heads what it lacks.</summary>
    public const string Lacking = "What the record of the decision still lacks";

    /// <summary>What is always said with it.</summary>
    public const string Caution = "The decision is the panel's own. It is repeated here as it is recorded, and not judged.";

    /// <summary>What is said where it lacks nothing.</summary>
    public static string Complete(RecordedDecision decision) => decision is { LocalReview: null, NationalReview: null or NationalReviewRecommendation.Undecided }
        ? "Nothing is recorded as decided yet."
        : "The record lacks nothing that is looked for here.";

    private const string NotRecorded = "Not recorded";

    /// <summary>Each thing that was to be decided: what the advice shows, and what is recorded.</summary>
    public static IEnumerable<(string What, string Advice, Items<string> Recorded)> Of(AdvicePart part, RecordedDecision decision)
    {
        yield return ("A local review", Engaged(part, isNational: false), [Local(decision.LocalReview)]);
        yield return ("A national review", Engaged(part, isNational: true), [National(decision.NationalReview)]);
        yield return ("The reasons", "They are to be given against the criteria", Items.From(new[] { decision.Reasons, decision.WhyCriteriaNotMet is { } why ? $"Why the criteria are not met: {why}" : null }.OfType<string>().DefaultIfEmpty(NotRecorded)));
        yield return ("Who decided, and where", Quorum(decision), Where(decision));
        if (decision.OtherLearning is { } learning)
            yield return ("Another way of learning", "Where no review follows, another way may be chosen", [learning]);
        if (decision.Dissents.Count > 0)
            yield return ("Who did not agree", "Each dissent is to be recorded with its reasons", Items.From(decision.Dissents.Select(Dissent)));
    }

    private static string Engaged(AdvicePart part, bool isNational)
    {
        var all = part.Considerations.Where(finding => (finding.Asked is Consideration.NationalImprovementsNeeded or Consideration.NationalChangeToLawOrGuidance or Consideration.NationalRecurrentThemes) == isNational).ToList();
        if (all.Count == 0)
            return "Nothing is said of it";
        var (engaged, open) = (all.Count(finding => finding.Outcome == Outcome.Met), all.Count(finding => finding.Outcome is not (Outcome.Met or Outcome.NotMet)));
        return $"{engaged} of {all.Count} considerations engaged{(open > 0 ? $", {open} open" : "")}. None obliges to a review";
    }

    private static string Local(LocalReviewDecision? decision) => decision switch
    {
        LocalReviewDecision.Undertake => "It is to be undertaken",
        LocalReviewDecision.NotUndertake => "It is not to be undertaken",
        LocalReviewDecision.Deferred => "The decision was put off",
        _ => NotRecorded,
    };

    private static string National(NationalReviewRecommendation? recommended) => recommended switch
    {
        NationalReviewRecommendation.Yes => "It is recommended",
        NationalReviewRecommendation.No => "It is not recommended",
        NationalReviewRecommendation.Undecided => "Not decided",
        _ => NotRecorded,
    };

    private static string Quorum(RecordedDecision decision) => decision.Quorum switch
    {
        Outcome.Met => "All who are needed took part",
        Outcome.NotMet => "Not all who are needed took part",
        Outcome.Undetermined => "It is not known whether all who are needed took part",
        _ => "Nothing is said of who took part",
    };

    private static Items<string> Where(RecordedDecision decision) => Items.From(new[]
    {
        decision.DecidedBy.Count > 0 ? Sentences.Capital(string.Join("; ", decision.DecidedBy.Select(partner => OutcomeWords.Partner(partner).Replace("The ", "the ", StringComparison.Ordinal)))) : "By whom: not recorded",
        decision.Meeting is { } meeting ? $"{Sentences.Capital(Wording.Subject(meeting))}{(decision.MeetingHeldOn.IsKnown ? $", held on {Wording.Date(decision.MeetingHeldOn)}" : ", not recorded when held")}" : "At which meeting: not recorded",
        decision.WhyWithoutQuorum is { } why ? $"Why all the same: {why}" : null,
    }.OfType<string>());

    private static string Dissent(RecordedDissent dissent) =>
        $"{(dissent.By is { } by ? Sentences.Capital(Rules.Places.LocalAuthorities.Name(by)) : "A body that is not recorded")}, {On(dissent)}: {dissent.Reasons ?? "reasons not recorded"}";

    private static string On(RecordedDissent dissent) => dissent.Matter switch
    {
        DissentMatter.LocalReview => "on a local review",
        DissentMatter.NationalReview => "on a national review",
        DissentMatter.OtherLearning => "on another way of learning",
        DissentMatter.Consideration => dissent.Consideration is { } about ? $"on a consideration ({Wording.Value(about)})" : "on a consideration",
        DissentMatter.Other => "on something else",
        _ => "not recorded on what",
    };
}
