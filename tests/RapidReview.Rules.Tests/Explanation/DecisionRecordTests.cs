using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Packs;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Explanation;

public class DecisionRecordTests
{
    private const string Held = """{ "ref": "m1", "kind": "rapid-review", "authority": "E06000004", "heldOn": "2024-04-19", "attendance": { "complete": true, "items": [{ "ref": "p1", "partner": "local-authority", "authority": "E06000004", "presentForDecision": true }, { "ref": "p2", "partner": "health", "healthBody": "integrated-care-board", "presentForDecision": true }, { "ref": "p3", "partner": "police", "presentForDecision": true }] } }""";

    private static readonly Advisor Both = Advisor.For(Cores.England, Cores.Wales);

    [Fact]
    public void Before_anybody_has_decided_nothing_is_lacking()
    {
        Assert.Null(Decision());
        Assert.Null(Decision("""/meetings/-={ "ref": "m1", "kind": "rapid-review", "scheduledFor": "2024-05-02" }"""));
        Assert.Null(Decision("""/answers/considerations/-={ "consideration": "several-areas", "answer": "engaged" }"""));
    }

    [Fact]
    public void A_whole_record_lacks_nothing()
    {
        var decision = Whole()!;
        Assert.Empty(decision.Lacks);
        Assert.Equal((LocalReviewDecision.NotUndertake, NationalReviewRecommendation.No, "because", "meeting:m1", Outcome.Met), (decision.LocalReview, decision.NationalReview, decision.Reasons, decision.Meeting, decision.Quorum));
        Assert.Equal([SafeguardingPartner.LocalAuthority, SafeguardingPartner.Health, SafeguardingPartner.Police], decision.DecidedBy);
    }

    [Theory]
    [InlineData("/answers/decisionReasons", RecordGapKind.Reasons, "No local review is to follow, and the reasons are not recorded.")]
    [InlineData("/answers/nationalReviewRecommended", RecordGapKind.Recommendation, "It is not recorded whether a national review is recommended.")]
    [InlineData("/answers/decidedBy", RecordGapKind.WhoDecided, "Which safeguarding partners took the decision is not recorded.")]
    [InlineData("/answers/decidedAt", RecordGapKind.Meeting, "At which meeting it was decided is not recorded, so that it cannot be shown who took part.")]
    public void What_is_not_recorded_is_named(string place, RecordGapKind kind, string says) =>
        Assert.Equal((kind, says, place), Assert.Single(Whole($"{place}=null")!.Lacks.Select(gap => (gap.Kind, gap.Says, gap.Pointer))));

    [Fact]
    public void A_decision_for_a_review_needs_its_reasons_too() =>
        Assert.Equal("The decision is recorded without its reasons.", Assert.Single(Whole("/answers/localReviewDecision=undertake", "/answers/decisionReasons=null")!.Lacks).Says);

    [Fact]
    public void A_day_without_a_decision_is_named() =>
        Assert.Equal(RecordGapKind.Decision, Assert.Single(Decision("/authorities/0/localReview/decidedOn=2024-04-19")!.Lacks).Kind);

    [Fact]
    public void Criteria_found_not_met_need_a_summary_of_why()
    {
        Assert.Equal(RecordGapKind.WhyCriteriaNotMet, Assert.Single(Whole("/authorities/0/rapidReview/criteriaFoundNotMetOn=2024-04-19")!.Lacks).Kind);
        Assert.Empty(Whole("/authorities/0/rapidReview/criteriaFoundNotMetOn=2024-04-19", "/answers/whyCriteriaNotMet=why")!.Lacks);
        Assert.Equal(RecordGapKind.WhyCriteriaNotMet, Assert.Single(Whole("""/answers/considerations/-={ "consideration": "recurrent-themes", "answer": "not-engaged" }""")!.Lacks).Kind);
    }

    [Theory]
    [InlineData("several-areas", "/agencyInvolvement/severalPoliceAreas=true", "establish")]
    [InlineData("improvements-needed", "/children/0/caseOpenAtEvent=true", "suggest")]
    public void An_answer_against_the_facts_needs_its_reasons(string consideration, string fact, string how)
    {
        var answer = $$"""/answers/considerations/-={ "consideration": "{{consideration}}", "answer": "not-engaged" }""";
        var gap = Assert.Single(Decision(fact, answer)!.Lacks);
        Assert.Equal((RecordGapKind.ReasonsForAnswer, "/answers/considerations/items/0/rationale"), (gap.Kind, gap.Pointer));
        Assert.StartsWith($"Recorded facts {how} that ", gap.Says, StringComparison.Ordinal);
        Assert.NotNull(gap.About);
        Assert.Null(Decision(fact, answer, "/answers/considerations/0/rationale=because"));
        Assert.Null(Decision(answer));
    }

    [Fact]
    public void The_meetings_reasons_stand_with_its_answer()
    {
        var finding = Assert.Single(Advise("""/answers/considerations/-={ "consideration": "several-areas", "answer": "engaged", "rationale": "two forces" }""").Considerations, finding => finding.Asked == Consideration.SeveralAreas);
        Assert.Equal((ConsiderationView.Engaged, "two forces"), (finding.Answer, finding.Rationale));
    }

    [Fact]
    public void Every_consideration_that_a_meeting_answers_is_one_of_the_case_files() =>
        Assert.Equal(Enum.GetValues<Consideration>().Except([Consideration.PanelPrefersLocalReview]), Advise().Considerations.Select(finding => finding.Asked).OfType<Consideration>().Order());

    [Fact]
    public void A_meeting_without_a_partner_needs_a_reason_why_it_decided_all_the_same()
    {
        var gap = Assert.Single(Whole("/meetings/0/attendance/items/2=null")!.Lacks);
        Assert.Equal((RecordGapKind.WithoutQuorum, "Not all three safeguarding partners took part in the meeting that decided, and why it decided all the same is not recorded."), (gap.Kind, gap.Says));
        Assert.Empty(Whole("/meetings/0/attendance/items/2=null", "/answers/whyDecidedWithoutQuorum=asked since")!.Lacks);
    }

    [Fact]
    public void Where_it_is_not_known_who_took_part_that_is_said_and_not_that_somebody_was_absent()
    {
        var decision = Whole("/meetings/0/attendance/items/2=null", "/meetings/0/attendance/complete=null")!;
        Assert.Equal(Outcome.Undetermined, decision.Quorum);
        Assert.Equal(RecordGapKind.QuorumNotKnown, Assert.Single(decision.Lacks).Kind);
    }

    [Fact]
    public void A_meeting_that_was_never_held_is_named() =>
        Assert.Equal((RecordGapKind.Meeting, "/meetings/0/heldOn"), Assert.Single(Whole("/meetings/0/heldOn=null")!.Lacks.Select(gap => (gap.Kind, gap.Pointer))));

    [Fact]
    public void A_dissent_needs_a_body_and_its_reasons()
    {
        var lacks = Whole("""/answers/dissents/-={ "ref": "d1", "by": "police" }""", """/answers/dissents/-={ "ref": "d2", "reasons": "too early" }""")!.Lacks;
        Assert.Equal(["A dissent of police is recorded without its reasons.", "A dissent is recorded, and not which body did not agree."], lacks.Select(gap => gap.Says));
        Assert.Equal(["/answers/dissents/items/0/reasons", "/answers/dissents/items/1/by"], lacks.Select(gap => gap.Pointer));
    }

    [Fact]
    public void What_a_later_meeting_decides_is_not_decided_yet() =>
        Assert.Null(Both.Advise(WholeFile(), Instant.MaxValue, new() { AsAt = Instant.FromUtc(2024, 4, 10, 12, 0) }).Parts[0].Decision);

    [Fact]
    public void A_meeting_that_the_file_does_not_have_is_refused() =>
        Assert.Equal("RR158", Assert.Single(CaseChanges.Apply(File(), [new("/answers/decidedAt", "m9")]).Problems).Code);

    [Fact]
    public void What_is_filled_in_is_lacking_no_more() => Property.Holds(Generated.Cases, given =>
    {
        foreach (var gap in Lacks(given.File).Where(gap => gap.Kind is RecordGapKind.Reasons or RecordGapKind.WhyCriteriaNotMet or RecordGapKind.ReasonsForAnswer or RecordGapKind.WithoutQuorum or RecordGapKind.Dissent))
            Assert.DoesNotContain(Lacks(CaseChanges.Apply(given.File, [new(gap.Pointer, "because")]).File!), left => left.Pointer == gap.Pointer);

        Items<RecordGap> Lacks(CaseFile file) => Items.From(Both.Advise(file, given.AsAt, new() { AsAt = given.AsAt }).Parts.SelectMany(part => part.Decision?.Lacks ?? []));
    }, times: 100);

    [Fact]
    public void Where_no_answer_is_recorded_no_decision_is_told() => Property.Holds(Generated.Cases, given =>
    {
        var file = given.File with { Answers = RapidReviewAnswers.NotRecorded, Authorities = Listed.From(given.File.Authorities.Select(authority => authority with { LocalReview = LocalReview.NotRecorded }), given.File.Authorities.Complete) };
        Assert.All(Both.Advise(file, given.AsAt, new() { AsAt = given.AsAt }).Parts, part => Assert.Null(part.Decision));
    }, times: 100);

    private static CaseFile File(params string[] changes) =>
        CaseChanges.Apply(A.SeriousCase().Notified("Friday 5 April 2024").CompleteTo("Friday 26 April 2024").Build(), new[] { """/authorities=[{ "code": "E06000004" }]""" }.Concat(changes).Select(change => CaseChange.Parse(change)!)).File!;

    private static CaseFile WholeFile(params string[] changes) => File(
    [
        $"/meetings/-={Held}",
        "/answers/localReviewDecision=not-undertake",
        "/answers/nationalReviewRecommended=no",
        "/answers/decisionReasons=because",
        "/answers/decidedAt=m1",
        """/answers/decidedBy={ "items": ["local-authority", "health", "police"] }""",
        .. changes,
    ]);

    private static AdvicePart Advise(params string[] changes) => Both.Advise(File(changes), Instant.MaxValue).Parts[0];

    private static RecordedDecision? Decision(params string[] changes) => Advise(changes).Decision;

    private static RecordedDecision? Whole(params string[] changes) => Both.Advise(WholeFile(changes), Instant.MaxValue).Parts[0].Decision;
}
