using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Resolution;

namespace RapidReview.Rules.Explanation;

/// <summary>
/// Tells the panel's own decision as it is recorded, and says what the record still lacks. That is about the file, not about the case: whether a reason is
/// recorded is never unknown, so that no condition of a rule can say it. Where nothing is recorded as decided, nothing is lacking.
/// Pure and thread-safe.
/// </summary>
internal static class DecisionRecord
{
    /// <summary>The decision as it is recorded, and what the record lacks; null where nothing is recorded of one.</summary>
    /// <param name="seen">The case at the moment asked.</param>
    /// <param name="considerations">What bears on a review.</param>
    /// <param name="quorum">Who took part, meeting by meeting.</param>
    public static RecordedDecision? Of(AsAtCase seen, IReadOnlyList<ConsiderationFinding> considerations, IReadOnlyList<QuorumFinding> quorum)
    {
        var (answers, held) = (seen.File.Answers, Held(seen));
        if (IsOfLater(seen))
            return null;
        var isDecided = answers.LocalReviewDecision.IsKnown || answers.NationalReviewRecommended is { IsKnown: true, Value: not NationalReviewRecommendation.Undecided };
        var atMeeting = Items.From(quorum.Where(finding => held is not null && finding.Subject == $"meeting:{held.Value.Meeting.Ref}"));
        // Where a local arrangement lays down a quorum, that counts; otherwise that all partners should take part.
        var counting = atMeeting.Any(finding => finding.Binding) ? Items.From(atMeeting.Where(finding => finding.Binding)) : atMeeting;
        var decision = new RecordedDecision
        {
            LocalReview = answers.LocalReviewDecision.IsKnown ? answers.LocalReviewDecision.Value : null,
            NationalReview = answers.NationalReviewRecommended.IsKnown ? answers.NationalReviewRecommended.Value : null,
            Reasons = Text(answers.DecisionReasons),
            WhyCriteriaNotMet = Text(answers.WhyCriteriaNotMet),
            OtherLearning = Text(answers.AlternativeLearning),
            DecidedBy = answers.DecidedBy.Items,
            Meeting = held is { } meeting ? $"meeting:{meeting.Meeting.Ref}" : null,
            MeetingHeldOn = held?.Meeting.HeldOn ?? default,
            Quorum = Together(counting),
            WhyWithoutQuorum = Text(answers.WhyDecidedWithoutQuorum),
            Dissents = Items.From(answers.Dissents.Select(Dissent)),
            Lacks = Items.From(Answers(seen, considerations).Concat(isDecided ? Decision(seen, considerations).Concat(Meeting(seen, held, counting)) : Undecided(seen)).Concat(Dissents(seen))),
        };
        return decision with { MeetingHeldOn = default } == new RecordedDecision() ? null : decision;
    }

    private static string? Text(Fact<string> text) => text.IsKnown ? text.Value : null;

    private static RecordedDissent Dissent(Dissent dissent) => new()
    {
        By = Text(dissent.By),
        Matter = dissent.Matter.IsKnown ? dissent.Matter.Value : null,
        Consideration = dissent.Consideration.IsKnown ? dissent.Consideration.Value : null,
        Reasons = Text(dissent.Reasons),
    };

    private static Outcome? Together(Items<QuorumFinding> quorum) => quorum.Count == 0 ? null
        : quorum.Any(finding => finding.Outcome == Outcome.NotMet) ? Outcome.NotMet
        : quorum.All(finding => finding.Outcome == Outcome.Met) ? Outcome.Met : Outcome.Undetermined;

    /// <summary>What was decided at a meeting, or on a day, that is later than the moment asked is not decided yet.</summary>
    private static bool IsOfLater(AsAtCase seen) =>
        Held(seen) is { } meeting ? seen.SetAside.Any(fact => fact.Pointer == seen.OriginalPointer($"{meeting.At}/heldOn"))
            : seen.SetAside.Any(fact => fact.Pointer.EndsWith("/localReview/decidedOn", StringComparison.Ordinal));

    private static (Meeting Meeting, string At)? Held(AsAtCase seen)
    {
        var (meetings, decidedAt) = (seen.File.Meetings, seen.File.Answers.DecidedAt);
        for (var i = 0; decidedAt.IsKnown && i < meetings.Count; i++)
        {
            if (meetings[i].Ref == decidedAt.Value)
                return (meetings[i], $"/meetings/{i}");
        }

        return null;
    }

    private static IEnumerable<RecordGap> Undecided(AsAtCase seen) => seen.File.Authorities.Any(authority => authority.LocalReview.DecidedOn.IsKnown)
        ? [Gap(RecordGapKind.Decision, "The day of the decision about a local review is recorded, and not what was decided.", seen, "/answers/localReviewDecision")]
        : [];

    private static IEnumerable<RecordGap> Decision(AsAtCase seen, IReadOnlyList<ConsiderationFinding> considerations)
    {
        var answers = seen.File.Answers;
        if (!answers.DecisionReasons.IsKnown)
            yield return Gap(RecordGapKind.Reasons, answers.LocalReviewDecision is { IsKnown: true, Value: LocalReviewDecision.NotUndertake } ? "No local review is to follow, and the reasons are not recorded." : "The decision is recorded without its reasons.", seen, "/answers/decisionReasons");
        if (!answers.WhyCriteriaNotMet.IsKnown && AreCriteriaNotMet(seen.File, considerations))
            yield return Gap(RecordGapKind.WhyCriteriaNotMet, "The criteria were found not to be met, and there is no summary of why they are not.", seen, "/answers/whyCriteriaNotMet");
        if (!answers.NationalReviewRecommended.IsKnown)
            yield return Gap(RecordGapKind.Recommendation, "It is not recorded whether a national review is recommended.", seen, "/answers/nationalReviewRecommended");
        if (answers.DecidedBy.Count == 0)
            yield return Gap(RecordGapKind.WhoDecided, "Which safeguarding partners took the decision is not recorded.", seen, "/answers/decidedBy");
    }

    /// <summary>Whether it is recorded that the criteria are not met: in so many words, or by a decision against a review where every answer is "not engaged".</summary>
    private static bool AreCriteriaNotMet(CaseFile file, IReadOnlyList<ConsiderationFinding> considerations) =>
        file.Authorities.Any(authority => authority.RapidReview.CriteriaFoundNotMetOn.IsKnown)
        || (file.Answers.LocalReviewDecision is { IsKnown: true, Value: LocalReviewDecision.NotUndertake }
            && considerations.Any(finding => finding.Answer == ConsiderationView.NotEngaged)
            && considerations.All(finding => finding.Outcome != Outcome.Met && finding.Answer is null or ConsiderationView.NotEngaged));

    private static IEnumerable<RecordGap> Answers(AsAtCase seen, IReadOnlyList<ConsiderationFinding> considerations) =>
        from finding in considerations
        where finding is { Answer: ConsiderationView.NotEngaged, Rationale: null } && (finding.Outcome == Outcome.Met || finding.Suggested == Outcome.Met)
        select Gap(RecordGapKind.ReasonsForAnswer, $"Recorded facts {(finding.Outcome == Outcome.Met ? "establish" : "suggest")} that {finding.Says}. The meeting answered that it is not engaged, and its reasons are not recorded.", seen, $"/answers/considerations/items/{seen.File.Answers.Considerations.TakeWhile(given => given.Consideration != finding.Asked).Count()}/rationale", finding);

    private static IEnumerable<RecordGap> Meeting(AsAtCase seen, (Meeting Meeting, string At)? meeting, Items<QuorumFinding> quorum) =>
        meeting is not { } held ? [Gap(RecordGapKind.Meeting, "At which meeting it was decided is not recorded, so that it cannot be shown who took part.", seen, "/answers/decidedAt")]
        : !held.Meeting.HeldOn.IsKnown ? [Gap(RecordGapKind.Meeting, "It was decided at a meeting of which it is not recorded when it was held.", seen, $"{held.At}/heldOn")]
        : quorum.SelectMany(finding => Quorum(seen, held.At, finding));

    private static IEnumerable<RecordGap> Quorum(AsAtCase seen, string meeting, QuorumFinding finding) => finding.Outcome switch
    {
        Outcome.Met => [],
        Outcome.NotMet when seen.File.Answers.WhyDecidedWithoutQuorum.IsKnown => [],
        Outcome.NotMet => [Gap(RecordGapKind.WithoutQuorum, $"{(finding.Binding ? "The meeting that decided was not quorate" : "Not all three safeguarding partners took part in the meeting that decided")}, and why it decided all the same is not recorded.", seen, "/answers/whyDecidedWithoutQuorum", finding)],
        _ => [Gap(RecordGapKind.QuorumNotKnown, $"It is not known whether {(finding.Binding ? "the meeting that decided was quorate" : "all three safeguarding partners took part in the meeting that decided")}.", seen, $"{meeting}/attendance", finding)],
    };

    private static IEnumerable<RecordGap> Dissents(AsAtCase seen)
    {
        var dissents = seen.File.Answers.Dissents;
        for (var i = 0; i < dissents.Count; i++)
        {
            var (dissent, at) = (dissents[i], $"/answers/dissents/items/{i}");
            if (!dissent.By.IsKnown)
                yield return Gap(RecordGapKind.Dissent, "A dissent is recorded, and not which body did not agree.", seen, $"{at}/by");
            if (!dissent.Reasons.IsKnown)
                yield return Gap(RecordGapKind.Dissent, $"A dissent{(dissent.By.IsKnown ? $" of {Places.LocalAuthorities.Name(dissent.By.Value)}" : "")} is recorded without its reasons.", seen, $"{at}/reasons");
        }
    }

    private static RecordGap Gap(RecordGapKind kind, string says, AsAtCase seen, string at, Findings.Finding? about = null) =>
        new() { Kind = kind, Says = says, Pointer = seen.OriginalPointer(at), About = about is null ? null : new FindingRef { Id = about.Id, Subject = about.Subject } };
}
