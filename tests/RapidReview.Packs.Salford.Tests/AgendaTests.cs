using RapidReview.Findings;

namespace RapidReview.Packs.Salford.Tests;

public class AgendaTests
{
    private const string Meeting = """[{ "ref": "M1", "kind": "rapid-review", "authority": "E08000006", "heldOn": "2024-02-08", "attendance": { "complete": true, "items": [{ "ref": "P1", "body": "school-1" }] } }]""";
    private const string School = """{ "complete": true, "items": [{ "ref": "school-1", "involvedWithChild": true, "involvedWithFamily": false, "scopingReturnedOn": "2024-02-06" }] }""";

    [Fact]
    public void The_items_stand_in_the_agendas_order()
    {
        var list = Look.List(Invented.Plain().With("incident.parallelProcesses", """{ "complete": true, "items": ["inquest"] }""").Advise(), "panel.agenda");
        Assert.Equal(
            [
                "welcome", "purpose", "confidentiality", "recording", "other-reviews", "discussion-tool", "facts", "virtual-panel", "reason", "terms-of-reference", "parallel-processes",
                "agency-information", "childs-voice", "family-views", "practitioners-views", "lines-of-enquiry", "worked-well", "learning", "immediate-action", "missing", "action-plan",
                "chairs-analysis", "family-engagement", "considerations", "review-kind", "review-method", "review-timescales", "review-lines-of-enquiry", "review-agencies", "outcome", "other-business",
            ],
            list.Items.Select(item => item.Id));
        var numbers = list.Items.Select(item => int.Parse(item.Says.Split('.', ' ')[0], System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(numbers.Order(), numbers);
        Assert.Equal(["purpose", "other-business"], Look.Items(list, ChecklistItemState.ByHand));
    }

    [Theory]
    [InlineData("confidentiality", "confidentialityStated")]
    [InlineData("other-reviews", "contributorsTold")]
    [InlineData("discussion-tool", "discussionToolUsed")]
    [InlineData("facts", "factsSummarised")]
    [InlineData("childs-voice", "childVoiceHeard")]
    [InlineData("family-views", "familyViewsHeard")]
    [InlineData("lines-of-enquiry", "linesOfEnquiryAnalysed")]
    [InlineData("chairs-analysis", "chairSummedUp")]
    public void What_was_done_is_done_what_was_not_is_not_and_the_rest_is_open(string item, string fact)
    {
        Assert.Equal(ChecklistItemState.Undetermined, Agenda(Invented.Plain(), item));
        Assert.Equal(ChecklistItemState.Done, Agenda(Invented.Plain().Local(fact, "true"), item));
        Assert.Equal(ChecklistItemState.NotDone, Agenda(Invented.Plain().Local(fact, "false"), item));
    }

    [Theory]
    [InlineData("reason", "local.salford.virtualPanelReason", "\"Harm by neglect is suspected.\"")]
    [InlineData("terms-of-reference", "local.salford.termsOfReference", "\"How agencies worked together.\"")]
    [InlineData("recording", "local.salford.recordingMade", "false")]
    [InlineData("worked-well", "answers.goodPractice", "\"Quick action by the school.\"")]
    [InlineData("learning", "answers.learningPoints", "\"Earlier joint visits.\"")]
    [InlineData("immediate-action", "answers.immediateActions", "[]")]
    [InlineData("family-engagement", "answers.familyEngagementPlan", "\"A visit after the meeting.\"")]
    public void What_is_recorded_is_done(string item, string path, string value)
    {
        Assert.Equal(ChecklistItemState.Undetermined, Agenda(Invented.Plain(), item));
        Assert.Equal(ChecklistItemState.Done, Agenda(Invented.Plain().With(path, value), item));
    }

    [Fact]
    public void The_virtual_panels_decision_needs_its_day()
    {
        Assert.Equal(ChecklistItemState.NotDone, Agenda(Invented.Plain().Local("virtualPanelDecision", "\"rapid-review\""), "virtual-panel"));
        Assert.Equal(ChecklistItemState.Done, Agenda(Invented.Plain().Local("virtualPanelDecision", "\"rapid-review\"").Local("virtualPanelDecidedOn", "\"2024-02-02\""), "virtual-panel"));
    }

    [Fact]
    public void Parallel_processes_are_an_item_where_there_are_any()
    {
        Assert.Null(Agenda(Invented.Plain().With("incident.parallelProcesses", """{ "complete": true, "items": [] }"""), "parallel-processes"));
        var inquest = Invented.Plain().With("incident.parallelProcesses", """{ "complete": true, "items": ["inquest"] }""");
        Assert.Equal(ChecklistItemState.Undetermined, Agenda(inquest, "parallel-processes"));
        Assert.Equal(ChecklistItemState.Done, Agenda(inquest.Local("parallelNewsGiven", "true"), "parallel-processes"));
    }

    [Fact]
    public void Front_line_professionals_are_an_item_where_they_are_relevant()
    {
        Assert.Null(Agenda(Invented.Plain().Local("practitionersRelevant", "false"), "practitioners-views"));
        Assert.Equal(ChecklistItemState.NotDone, Agenda(Invented.Plain().Local("practitionersRelevant", "true").Local("practitionersHeard", "false"), "practitioners-views"));
    }

    [Fact]
    public void An_agency_is_missing_until_it_has_given_its_information_and_is_represented()
    {
        var there = Invented.Plain().With("agencies", School).With("meetings", Meeting);
        Assert.Equal(ChecklistItemState.Done, Agenda(there, "agency-information"));
        Assert.Equal(ChecklistItemState.Done, Agenda(there, "missing"));
        Assert.Equal(ChecklistItemState.NotDone, Agenda(there.With("meetings", Meeting.Replace("school-1", "school-2", StringComparison.Ordinal)), "missing"));
        Assert.Equal(ChecklistItemState.NotDone, Agenda(there.With("agencies.items.0.scopingReturnedOn", "\"did-not-happen\""), "agency-information"));
        Assert.Equal(ChecklistItemState.Done, Agenda(there.With("agencies.items.0", """{ "ref": "school-1", "involvedWithChild": false, "involvedWithFamily": false }"""), "agency-information"));
        Assert.Equal(ChecklistItemState.Undetermined, Agenda(there.With("agencies.complete", "false"), "missing"));
        Assert.Equal(ChecklistItemState.Done, Agenda(there.With("meetings", Meeting.Replace("[{ \"ref\": \"M1\"", "[{ \"ref\": \"M0\", \"kind\": \"strategy\", \"authority\": \"E08000006\" }, { \"ref\": \"M1\"", StringComparison.Ordinal)), "missing"));
    }

    [Theory]
    [InlineData("agency-information")]
    [InlineData("missing")]
    public void An_agency_that_was_involved_with_the_family_alone_counts_too(string item) =>
        Assert.Equal(ChecklistItemState.NotDone, Agenda(Invented.Plain().With("agencies", """{ "complete": true, "items": [{ "ref": "school-1", "involvedWithChild": false, "involvedWithFamily": true }] }"""), item));

    [Theory]
    [InlineData("rapid-review", "E08000006", ChecklistItemState.Done)]
    [InlineData("strategy", "E08000006", ChecklistItemState.NotDone)]
    [InlineData("rapid-review", "E08000003", ChecklistItemState.NotDone)]
    public void Who_takes_part_is_who_takes_part_in_the_partnerships_own_panel(string kind, string authority, ChecklistItemState state) =>
        Assert.Equal(state, Agenda(Invented.Plain().With("meetings", Meeting.Replace("rapid-review", kind, StringComparison.Ordinal).Replace("E08000006", authority, StringComparison.Ordinal)), "welcome"));

    [Fact]
    public void The_action_plan_needs_an_owner_and_a_date_for_every_action()
    {
        Assert.Equal(ChecklistItemState.Done, Agenda(Invented.Plain().With("answers.immediateActions", """[{ "ref": "action-1", "what": "Visit.", "owner": "police", "dueOn": "2024-02-12" }]"""), "action-plan"));
        Assert.Equal(ChecklistItemState.Undetermined, Agenda(Invented.Plain().With("answers.immediateActions", """[{ "ref": "action-1", "what": "Visit.", "dueOn": "2024-02-12" }]"""), "action-plan"));
        Assert.Equal(ChecklistItemState.Undetermined, Agenda(Invented.Plain().With("answers.immediateActions", """[{ "ref": "action-1", "what": "Visit.", "owner": "police", "dueOn": "2024-02-12" }, { "ref": "action-2", "what": "Call.", "owner": "police" }]"""), "action-plan"));
    }

    [Theory]
    [InlineData("review-kind", "reviewKind", "\"practice-review\"")]
    [InlineData("review-method", "reviewMethod", "\"A learning event.\"")]
    [InlineData("review-timescales", "reviewTimescales", "\"Six months.\"")]
    [InlineData("review-lines-of-enquiry", "reviewLinesOfEnquiry", "\"Information sharing.\"")]
    [InlineData("review-agencies", "reviewAgencies", "\"Police and health.\"")]
    public void Recommendations_are_items_only_where_a_review_follows(string item, string fact, string value)
    {
        Assert.Null(Agenda(Invented.Plain().With("answers.localReviewDecision", "\"not-undertake\""), item));
        var follows = Invented.Plain().With("answers.localReviewDecision", "\"undertake\"");
        Assert.Equal(ChecklistItemState.Undetermined, Agenda(follows, item));
        Assert.Equal(ChecklistItemState.Done, Agenda(follows.Local(fact, value), item));
    }

    [Fact]
    public void What_is_held_open_is_told_in_the_packs_own_words()
    {
        var item = Look.List(Invented.Plain().Advise(), "panel.agenda").Items.Single(one => one.Id == "childs-voice");
        Assert.Equal("the child's voice and lived experience were considered", Assert.Single(item.Derivation).Text);
        Assert.Equal("Did the meeting consider the child's voice and lived experience?", Assert.Single(item.Missing).Question);
    }

    private static ChecklistItemState? Agenda(CaseText the, string item) => Look.Item(the.Advise(), "panel.agenda", item);
}
