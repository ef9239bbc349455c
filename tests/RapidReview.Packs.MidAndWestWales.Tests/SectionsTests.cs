using RapidReview.Findings;

namespace RapidReview.Packs.MidAndWestWales.Tests;

/// <summary>How complete the review document is, and how the review is carried out.</summary>
public class SectionsTests
{
    private const string Carmarthenshire = "authority:W06000010";
    private const string Child = "child:A/authority:W06000010";

    [Fact]
    public void A_document_of_which_nothing_is_recorded_is_open_section_by_section_and_names_are_by_hand()
    {
        var list = Look.List(Invented.Injury().Without("events").Advise("Tuesday 4 March 2025"), "review.sections");
        Assert.Equal(Outcome.Undetermined, list.Outcome);
        Assert.Equal(["event"], Look.Items(list, ChecklistItemState.Done));
        Assert.Empty(Look.Items(list, ChecklistItemState.NotDone));
        Assert.Equal(["reviewer-names", "signatures"], Look.Items(list, ChecklistItemState.ByHand));
        Assert.Equal(
            ["version", "managers-met", "reviewers", "reviewer-roles", "review-date", "children", "summary", "background", "agencies", "lived-experience", "practice", "compliance", "learning", "good-practice", "situation", "staff", "actions", "signed"],
            Look.Items(list, ChecklistItemState.Undetermined));
        Assert.All(list.Items.Where(item => item.State == ChecklistItemState.Undetermined), item => Assert.NotEmpty(item.Missing));
    }

    [Fact]
    public void The_sections_stand_in_the_order_of_the_form() =>
        Assert.Equal(
            ["i", "ii", "ii", "ii", "ii", "iii", "iv", "v", "vi", "vii", "vii", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiii"],
            Look.List(Invented.Injury().Without("events").Advise("Tuesday 4 March 2025"), "review.sections").Items.Where(item => item.Says.StartsWith('(')).Select(item => item.Says[1..item.Says.IndexOf(')', StringComparison.Ordinal)]));

    [Fact]
    public void Of_a_part_recorded_document_what_is_done_what_is_not_and_what_nobody_has_said_stand_apart()
    {
        var part = PackUnderTest.Case("part-recorded").Advise();
        var list = Look.List(part, "review.sections", Carmarthenshire);
        Assert.Equal(Outcome.NotMet, list.Outcome);
        Assert.Equal(["children", "compliance"], Look.Items(list, ChecklistItemState.NotDone));
        Assert.Equal(["learning", "situation", "staff", "actions"], Look.Items(list, ChecklistItemState.Undetermined));
        Assert.Null(Look.Item(part, "review.sections", "managers-met", Carmarthenshire));
        Assert.DoesNotContain(part.Missing, missing => missing.Pointer.EndsWith("situationDone", StringComparison.Ordinal));
        var child = Look.List(part, "review.child", Child);
        Assert.Equal(["sibling-legal-status"], Look.Items(child, ChecklistItemState.NotDone));
        Assert.Equal(["sibling-open", "sibling-closed", "sibling-compliance-audit", "sibling-practice-audit"], Look.Items(child, ChecklistItemState.Undetermined));
        Assert.Equal(["name", "system-number", "address", "sibling-identity"], Look.Items(child, ChecklistItemState.ByHand));
        var conduct = Look.List(part, "review.conduct", Carmarthenshire);
        Assert.Equal(["progress-meeting"], Look.Items(conduct, ChecklistItemState.NotDone));
        Assert.Equal(["policies", "managers", "good-practice"], Look.Items(conduct, ChecklistItemState.Undetermined));
    }

    [Fact]
    public void A_consolidated_document_that_is_complete_is_complete_and_names_are_never_missing()
    {
        var part = PackUnderTest.Case("consolidated").Advise();
        foreach (var (list, subject) in new[] { ("review.sections", Carmarthenshire), ("review.conduct", Carmarthenshire), ("review.child", Child), ("actions.action", "action:action-1") })
            Assert.Equal(Outcome.Met, Look.List(part, list, subject).Outcome);
        Assert.Equal(ChecklistItemState.Done, Look.Item(part, "review.sections", "managers-met", Carmarthenshire));
        Assert.DoesNotContain("sibling-births", Look.List(part, "review.child", Child).Items.Select(item => item.Id));
    }

    [Theory]
    [InlineData("\"one\"", ChecklistItemState.Done, ChecklistItemState.Done)]
    [InlineData("\"two\"", ChecklistItemState.Done, ChecklistItemState.Done)]
    [InlineData("\"three\"", ChecklistItemState.Undetermined, ChecklistItemState.NotDone)]
    [InlineData("null", ChecklistItemState.Undetermined, ChecklistItemState.Undetermined)]
    public void As_many_reviewers_sign_as_there_are(string number, ChecklistItemState roles, ChecklistItemState signed)
    {
        var part = PackUnderTest.Case("consolidated").Local("reviewersNumber", number).Advise();
        Assert.Equal((roles, signed), (Look.Item(part, "review.sections", "reviewer-roles", Carmarthenshire), Look.Item(part, "review.sections", "signed", Carmarthenshire)));
    }

    [Theory]
    [InlineData("version", "version")]
    [InlineData("summaryDone", "summary")]
    [InlineData("backgroundDone", "background")]
    [InlineData("agenciesDone", "agencies")]
    [InlineData("livedExperienceDone", "lived-experience")]
    [InlineData("practiceQualityDone", "practice")]
    [InlineData("complianceDone", "compliance")]
    [InlineData("learningDone", "learning")]
    [InlineData("goodPracticeDone", "good-practice")]
    [InlineData("situationDone", "situation")]
    [InlineData("staffSupportDone", "staff")]
    [InlineData("actionsAgreed", "actions")]
    [InlineData("reviewersNumber", "reviewers")]
    [InlineData("reviewer2Role", "reviewer-roles")]
    public void Each_section_waits_for_its_own_fact(string fact, string item)
    {
        var part = PackUnderTest.Case("consolidated").Local(fact, "null").Advise();
        Assert.Equal(ChecklistItemState.Undetermined, Look.Item(part, "review.sections", item, Carmarthenshire));
        Assert.Equal(Outcome.Undetermined, Look.List(part, "review.sections", Carmarthenshire).Outcome);
    }

    [Theory]
    [InlineData("reviewerAgreedBy", "reviewer-agreed")]
    [InlineData("accessProtocolsFollowed", "access")]
    [InlineData("localPoliciesFollowed", "policies")]
    [InlineData("periodFrom", "period")]
    [InlineData("casefileRead", "casefile")]
    [InlineData("managersCalled", "managers")]
    [InlineData("findingsShared", "shared")]
    [InlineData("goodPracticeSpread", "good-practice")]
    [InlineData("progressMeetingPlanned", "progress-meeting")]
    public void Each_step_of_the_review_waits_for_its_own_fact(string fact, string item)
    {
        var open = PackUnderTest.Case("consolidated").Local(fact, "null").Advise();
        Assert.Equal([item], Look.Items(Look.List(open, "review.conduct", Carmarthenshire), ChecklistItemState.Undetermined));
    }

    [Fact]
    public void A_casefile_that_was_not_read_in_full_is_not_done() =>
        Assert.Equal(ChecklistItemState.NotDone, Look.Item(PackUnderTest.Case("consolidated").Local("casefileRead", "false").Advise(), "review.conduct", "casefile", Carmarthenshire));

    [Fact]
    public void Findings_are_shared_at_a_meeting_so_before_it_nothing_is_wanting() =>
        Assert.Null(Look.Item(Invented.Injury().Advise(), "review.conduct", "shared"));

    [Theory]
    [InlineData("children.0.bornOn", "date-of-birth")]
    [InlineData("children.0.legalStatus", "legal-status")]
    [InlineData("children.0.siblings", "siblings")]
    [InlineData("local.mid-and-west-wales.children.A.gender", "gender")]
    public void Each_detail_of_the_child_waits_for_its_own_fact(string path, string item) =>
        Assert.Equal(ChecklistItemState.Undetermined, Look.Item(PackUnderTest.Case("consolidated").Without(path).Advise(), "review.child", item, Child));

    [Fact]
    public void That_there_was_no_audit_is_an_answer_where_the_file_is_complete()
    {
        Assert.Equal(ChecklistItemState.Done, Look.Item(Invented.Injury().Advise(), "review.child", "compliance-audit", Look.Pair));
        Assert.Equal(ChecklistItemState.Undetermined, Look.Item(Invented.Injury().Without("events").Advise("Tuesday 4 March 2025"), "review.child", "practice-audit", Look.Pair));
    }

    [Fact]
    public void Whether_the_case_was_closed_is_answered_by_its_being_open() =>
        Assert.Equal(ChecklistItemState.Done, Look.Item(Invented.Death().Without("events").Advise("Tuesday 4 March 2025"), "review.child", "closed", Look.Pair));

    [Fact]
    public void Outside_the_template_there_is_no_document_to_complete()
    {
        var part = Invented.Death().With("children.0.caseOpenAtEvent", "false").Advise();
        Assert.Equal("outside", Look.Events(part));
        Assert.Empty(part.Checklists);
        Assert.Equal(["event.outside-death"], Look.Notes(part));
    }
}
