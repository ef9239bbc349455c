using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Packs.Salford.Tests.Golden;

/// <summary>The invented worked cases under Salford's arrangement: V12 is Salford's own, the others are looked at as if they were.</summary>
public class GoldenCasesTests
{
    private static readonly string[] Open =
    [
        "england.local-review.agencies-together ForJudgement", "england.local-review.improvements ForJudgement", "england.local-review.institution ForJudgement", "england.local-review.no-agency ForJudgement",
        "england.local-review.panel-prefers Undetermined", "england.local-review.recurrent-themes ForJudgement", "england.local-review.several-areas ForJudgement", "england.local-review.single-agency ForJudgement",
        "england.national-review.improvements ForJudgement", "england.national-review.law-or-guidance ForJudgement", "england.national-review.recurrent-themes ForJudgement",
    ];

    public static TheoryData<string> Names => ["V1", "V6", "V7a", "V7b", "V12", "V13", "V15"];

    [Fact]
    public void V12_is_Salfords_own_and_its_institution_and_several_areas_are_engaged_while_the_Panels_view_is_not_yet_known()
    {
        var part = PackUnderTest.Case("V12").Advise();
        Assert.StartsWith("The local arrangement applied is that of Salford", part.Arrangement, StringComparison.Ordinal);
        Assert.Equal(
            Open.Select(line => line is "england.local-review.institution ForJudgement" or "england.local-review.several-areas ForJudgement" ? line.Replace("ForJudgement", "Met", StringComparison.Ordinal) : line),
            Considerations(part));
        Assert.Contains(part.Missing, missing => missing.Pointer == "/authorities/0/panelReply/localReviewMoreAppropriate");
        Assert.Equal(["improvements", "recurrent-themes", "agencies-together", "panel-prefers", "single-agency", "no-agency", "several-areas", "institution", "decision", "rationale"], Look.Items(Look.List(part, "considerations.answered"), ChecklistItemState.Undetermined));
    }

    [Fact]
    public void V12_has_the_parallel_processes_and_missing_representation_on_its_agenda_and_no_immediate_action_that_nobody_knows_a_reason_for()
    {
        var part = PackUnderTest.Case("V12").Advise();
        Assert.Equal(
            [
                "agenda.family-engagement authority:E08000006 Undetermined",
                "agenda.missing-representation meeting:rapid-review-1 Undetermined",
                "agenda.parallel-processes authority:E08000006 Met",
                "confidentiality.sharing authority:E08000006 Met",
                "confidentiality.statement authority:E08000006 Met",
                "outcome.gaps authority:E08000006 Met",
            ],
            Look.Notes(part));
        Assert.Equal(["england.agenda.institution", "england.agenda.other-areas", "england.agenda.other-proceedings", "england.notification.shared"], Core(part.Prompts));
        Assert.Equal(["england.rapid-review.awareness-or-notification"], Core(part.Conflicts));
        Assert.Equal(["recording", "virtual-panel", "reason"], Look.Items(Look.List(part, "panel.agenda"), ChecklistItemState.Done));
        Assert.Equal(["outcome"], Look.Items(Look.List(part, "panel.agenda"), ChecklistItemState.NotDone));
    }

    [Fact]
    public void V12_names_the_recipients_without_an_owner_or_a_date()
    {
        var list = Look.List(PackUnderTest.Case("V12").Advise(), "outcome.notifications");
        Assert.Equal(["independent-advisor", "partnership", "panel"], Look.Items(list, ChecklistItemState.Done));
        Assert.Equal(["family"], Look.Items(list, ChecklistItemState.NotDone));
        Assert.Equal(["/answers/outcomeNotifications/3/dueOn", "/answers/outcomeNotifications/4/owner"], list.Items.SelectMany(item => item.Missing).Select(missing => missing.Pointer));
    }

    [Fact]
    public void V12_has_the_cores_dates_and_its_recording_is_to_be_destroyed()
    {
        var part = PackUnderTest.Case("V12").Advise();
        Assert.Equal(["case-number", "pseudonym", "meeting-date", "chair", "date-of-birth", "date-of-death", "date-of-referral", "date-of-notification"], Look.Items(Look.List(part, "panel.header", Look.Pair), ChecklistItemState.Done));
        Assert.Equal("Thursday 17 April 2025", Seen(part, "date-of-notification"));
        Assert.Equal(
            [
                "notify-panel met-on-time Tuesday 22 April 2025",
                "tell-home-partners overdue Tuesday 22 April 2025",
                "tell-partners met-on-time Tuesday 22 April 2025",
                "submit met-on-time Tuesday 13 May 2025",
            ],
            Duties(part, Look.Pair));
        Assert.Equal(["panel-replies due Tuesday 3 June 2025", "destroy due not yet known"], Duties(part, Look.Authority));
        Assert.Equal(["england.meeting.all-partners Undetermined"], Quorums(part));
    }

    [Fact]
    public void V1_needs_the_day_of_the_notification_and_has_immediate_action_on_its_agenda()
    {
        var part = PackUnderTest.Case("V1").Forced();
        Assert.Equal("Friday 5 April 2024", Seen(part, "date-of-notification"));
        Assert.Equal(
            [
                "agenda.family-engagement authority:E06000004 Undetermined",
                "agenda.immediate-action authority:E06000004 Met",
                "agenda.missing-representation meeting:rapid-review-1 Undetermined",
                "confidentiality.statement authority:E06000004 Met",
                "outcome.gaps authority:E06000004 Met",
            ],
            Look.Notes(part));
        Assert.Equal(ChecklistItemState.Undetermined, Look.Item(part, "panel.agenda", "immediate-action", "authority:E06000004"));
        Assert.Equal(["notify-panel met-on-time Monday 8 April 2024", "tell-home-partners not-triggered not yet known", "tell-partners met-on-time Monday 8 April 2024", "submit met-on-time Friday 26 April 2024"], Duties(part, "child:A/authority:E06000004"));
        Assert.Equal(["panel-replies due Monday 20 May 2024", "destroy undetermined not yet known"], Duties(part, "authority:E06000004"));
        Assert.Equal(Open, Considerations(part));
        Assert.Equal(["england.rapid-review.awareness-or-notification"], Core(part.Conflicts));
    }

    [Fact]
    public void V6_may_go_to_the_subgroup_while_harm_is_judged_not_serious_and_nothing_of_the_panel_is_said()
    {
        var part = PackUnderTest.Case("V6").Forced("Monday 8 May 2023");
        Assert.Equal(["subgroup.below-criteria child:A/authority:E06000004 Met"], Look.Notes(part));
        Assert.Empty(part.Checklists);
        Assert.Empty(part.Considerations);
        Assert.All(part.Duties, duty => Assert.Equal(DutyState.NotTriggered, duty.State));
        Assert.Equal(["salford.recording.report-prepared", "salford.subgroup.below-criteria"], Look.Salford(part));
    }

    [Fact]
    public void V6_is_the_panels_once_harm_is_judged_serious_on_the_cores_dates()
    {
        var part = PackUnderTest.Case("V6").Forced();
        Assert.Equal(["agenda.family-engagement authority:E06000004 Undetermined", "agenda.immediate-action authority:E06000004 Met", "confidentiality.statement authority:E06000004 Met"], Look.Notes(part));
        Assert.Equal(ChecklistItemState.NotDone, Look.Item(part, "panel.header", "date-of-notification", "child:A/authority:E06000004"));
        Assert.Equal(["notify-panel due Tuesday 16 May 2023", "tell-home-partners not-triggered not yet known", "tell-partners due Tuesday 16 May 2023", "submit not-triggered has not happened"], Duties(part, "child:A/authority:E06000004"));
        Assert.Empty(Duties(part, "authority:E06000004"));
    }

    [Theory]
    [InlineData("V7a", "E10000028", Outcome.NotMet, "agenda.missing-representation meeting:M1 Met")]
    [InlineData("V7b", "E06000021", Outcome.Met, null)]
    public void V7_has_no_quorum_of_Salfords_and_the_cores_advice_stands(string name, string code, Outcome took, string? missing)
    {
        var part = PackUnderTest.Case(name).Forced();
        Assert.Equal([$"england.meeting.all-partners {took}"], Quorums(part));
        Assert.False(Assert.Single(part.Quorum).Binding);
        Assert.Equal(
            new[] { $"agenda.family-engagement authority:{code} Undetermined", $"agenda.immediate-action authority:{code} Met", missing, $"confidentiality.statement authority:{code} Met", $"outcome.gaps authority:{code} Met" }.OfType<string>(),
            Look.Notes(part));
        Assert.Equal(name == "V7a" ? ["england.meeting.commissioning-group"] : [], Core(part.Conflicts));
        Assert.Contains(Duties(part, $"child:A/authority:{code}"), duty => duty == (name == "V7a" ? "submit due-soon Wednesday 5 October 2022" : "submit overdue Monday 20 June 2022"));
    }

    [Fact]
    public void V13_has_timescales_and_the_other_recommendations_to_fill_in_and_the_cores_clocks()
    {
        const string authority = "authority:E06000004";
        var part = PackUnderTest.Case("V13").Forced();
        Assert.Equal(
            ["review-kind", "review-method", "review-timescales", "review-lines-of-enquiry", "review-agencies"],
            Look.List(part, "panel.agenda", authority).Items.Where(item => item.Id.StartsWith("review-", StringComparison.Ordinal) && item.State == ChecklistItemState.Undetermined).Select(item => item.Id));
        Assert.Equal(["decision"], Look.Items(Look.List(part, "considerations.answered", authority), ChecklistItemState.Done));
        Assert.Equal(
            [
                "copy-to-ofsted due Thursday 19 December 2024", "copy-to-panel due Thursday 19 December 2024", "copy-to-secretary-of-state due Thursday 19 December 2024",
                "keep-public not-triggered Friday 2 January 2026", "publish due Friday 28 February 2025",
                "tell-ofsted due not yet known", "tell-panel due not yet known", "tell-secretary-of-state due not yet known",
                "panel-replies due Tuesday 17 September 2024", "send met-on-time not yet known", "destroy undetermined not yet known",
            ],
            Duties(part, authority));
        Assert.Equal(
            [
                $"agenda.family-engagement {authority} Undetermined", $"agenda.immediate-action {authority} Met", $"agenda.parallel-processes {authority} Met",
                $"confidentiality.sharing {authority} Met", $"confidentiality.statement {authority} Met", $"outcome.gaps {authority} Met",
            ],
            Look.Notes(part));
        Assert.Equal(["england.agenda.criminal-investigation", "england.local-review.delay", "england.local-review.monitor", "england.notification.shared"], Core(part.Prompts));
    }

    [Fact]
    public void V15_names_missing_representation_and_each_action_and_recipient_without_an_owner_or_a_date()
    {
        const string authority = "authority:E08000036";
        var part = PackUnderTest.Case("V15").Forced();
        Assert.Equal(
            [
                "action-plan.gaps action:action-2 Undetermined", "action-plan.gaps action:action-3 Undetermined",
                $"agenda.family-engagement {authority} Undetermined", $"agenda.immediate-action {authority} Met",
                "agenda.missing-information agency:icb-1 Met", "agenda.missing-information agency:school-1 Met", "agenda.missing-representation meeting:M1 Undetermined",
                $"confidentiality.statement {authority} Met", $"outcome.gaps {authority} Met",
            ],
            Look.Notes(part));
        Assert.Equal(["action:action-1 Met", "action:action-2 Undetermined", "action:action-3 Undetermined"], part.Checklists.Where(list => list.Id == "salford.action-plan.action").Select(list => $"{list.Subject} {list.Outcome}"));
        var outcome = Look.List(part, "outcome.notifications", authority);
        Assert.Equal(["panel"], Look.Items(outcome, ChecklistItemState.Done));
        Assert.Equal(["independent-advisor", "partnership", "department"], Look.Items(outcome, ChecklistItemState.NotDone));
        Assert.Equal(["ofsted /answers/outcomeNotifications/1/dueOn", "family /answers/outcomeNotifications/2/owner"], outcome.Items.Where(item => item.State == ChecklistItemState.Undetermined).Select(item => $"{item.Id} {Assert.Single(item.Missing).Pointer}"));
        Assert.Equal(["virtual-panel", "agency-information", "missing", "outcome"], Look.Items(Look.List(part, "panel.agenda", authority), ChecklistItemState.NotDone));
        Assert.Equal("Thursday 31 December 2026", Seen(part, "date-of-notification"));
        Assert.Equal(ChecklistItemState.NotDone, Look.Item(part, "panel.header", "date-of-notification", "child:B/authority:E08000036"));
        Assert.Contains("submit met-on-time Friday 22 January 2027", Duties(part, "child:A/authority:E08000036"));
        Assert.Contains("submit undetermined has not happened", Duties(part, "child:B/authority:E08000036"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nowhere_is_a_threshold_found_met_or_a_review_found_to_be_due(string name)
    {
        foreach (var part in PackUnderTest.Case(name).Advice(null, "salford").Parts)
        {
            Assert.DoesNotMatch("(?i)threshold|CSPR|(?<!no )review (must|is to|has to) follow|must undertake|warranted", Look.Words(part));
            Assert.DoesNotContain(Look.All(part), finding => finding.Id.StartsWith("wales.", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_core_says_the_same_with_Salford_as_without()
    {
        var with = PackUnderTest.Case("V12").Advise();
        Assert.Equal(Look.All(PackUnderTest.Case("V12").CoreAlone()).Select(Line), Look.All(with).Where(finding => !finding.Id.StartsWith("salford.", StringComparison.Ordinal)).Select(Line));
    }

    private static string Line(Finding finding) => $"{finding.Id} {finding.Subject} {string.Join(' ', finding.Reasons)}";

    private static IEnumerable<string> Considerations(AdvicePart part) => part.Considerations.Select(one => $"{one.Id} {one.Outcome}");

    private static IEnumerable<string> Quorums(AdvicePart part) => part.Quorum.Select(one => $"{one.Id} {one.Outcome}");

    private static IEnumerable<string> Core(Items<NoteFinding> notes) => notes.Select(note => note.Id).Where(id => id.StartsWith("england.", StringComparison.Ordinal));

    private static IEnumerable<string> Duties(AdvicePart part, string subject) => part.Duties.Where(duty => duty.Subject == subject)
        .Select(duty => $"{duty.Id[(duty.Id.LastIndexOf('.') + 1)..]} {Kebab(duty.State)} {Wording.Date(duty.Due)}");

    private static string Kebab(DutyState state) => string.Concat(state.ToString().Select((letter, at) => char.IsUpper(letter) ? $"{(at > 0 ? "-" : "")}{char.ToLowerInvariant(letter)}" : $"{letter}"));

    /// <summary>The day that an item of the header saw.</summary>
    private static string? Seen(AdvicePart part, string item) =>
        part.Checklists.First(list => list.Id == "salford.panel.header").Items.Single(one => one.Id == item).Derivation.SelectMany(Facts).Select(fact => fact.Value).First(value => value is { Length: > 5 });

    private static IEnumerable<SeenFact> Facts(Derivation step) => step.Facts.Concat(step.Parts.SelectMany(Facts));
}
