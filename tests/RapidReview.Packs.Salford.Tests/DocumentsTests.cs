using RapidReview.Findings;

namespace RapidReview.Packs.Salford.Tests;

public class DocumentsTests
{
    private const string Actions = """[{ "ref": "action-1", "what": "Visit the family.", "owner": "team-manager-1", "dueOn": "2024-02-12" }, { "ref": "action-2", "what": "Ask the school." }]""";
    private const string Agencies = """{ "complete": true, "items": [{ "ref": "school-1", "kind": "school", "involvedWithChild": true, "involvedWithFamily": false, "scopingReturnedOn": "2024-02-06" }, { "ref": "trust-1", "involvedWithChild": false, "involvedWithFamily": false }, { "ref": "police" }] }""";

    [Theory]
    [InlineData("agenda")]
    [InlineData("action-plan")]
    public void A_paper_of_the_panel_arises_where_the_partnership_owes_a_rapid_review(string id)
    {
        Assert.Equal(("authority:E08000006", Outcome.Met), (Paper.Of(Invented.Plain(), id).Subject, Paper.Of(Invented.Plain(), id).Arises));
        Assert.Empty(Paper.All(Invented.Plain().With("notifications", "[]").With("children.0.harmAssessments.0.judgement", "\"no\""), id));
        Assert.Empty(Paper.All(PackUnderTest.Case("V1"), id));
    }

    [Theory]
    [InlineData("2023-12-14", 0)]
    [InlineData("2023-12-15", 1)]
    public void It_is_used_from_the_day_on_which_the_arrangement_begins(string day, int papers) => Assert.Equal(papers, Paper.All(
        Invented.Plain().With("incident.occurredOn", "\"2023-12-01\"").With("children.0.harmAssessments.0.on", "\"2023-12-01\"").With("children.0.knowledge.items.0", """{ "by": "E08000006", "knewOfIncident": "2023-12-01", "knewOfDeathOrSeriousHarm": "2023-12-01", "views": [{ "view": "suspected", "on": "2023-12-01" }] }""").With("notifications.0.sentOn", "\"2023-12-04\"").CompleteTo("2023-12-20"), "agenda", day).Count);

    [Fact]
    public void The_header_of_the_agenda_comes_from_the_case_and_names_are_entered_by_hand()
    {
        var agenda = Paper.Of(PackUnderTest.Case("V12"), "agenda");
        Assert.Equal("SSCP-INVENTED-12", agenda.At("Partnership's case number"));
        Assert.Equal("Wednesday 7 May 2025", agenda.At("Date of the meeting"));
        Assert.Equal("A", agenda.At("Pseudonym"));
        Assert.Equal("Thursday 17 April 2025", agenda.At("Date of the local authority's notification"));
        Assert.Equal(Paper.ByHand, agenda.At("Child's name"));
        Assert.Equal(Paper.ByHand, agenda.At("Time of the meeting"));
        Assert.Equal("Confidential once filled in", agenda.Marking);
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"], agenda.Headings.Where(heading => char.IsDigit(heading[0])).Select(heading => heading.Split('.')[0]));
    }

    [Fact]
    public void What_nobody_has_recorded_is_open_and_never_a_no()
    {
        var agenda = Paper.Of(Invented.Plain(), "agenda");
        Assert.Equal(Paper.Open, agenda.At("The meeting is recorded"));
        Assert.Equal("? Rapid review, ? Other learning, ? No further step", agenda.At("The virtual panel's decision"));
        Assert.Equal("? Undertaken, ? Not undertaken, ? Put off", agenda.At("A practice review is"));
        Assert.DoesNotContain(agenda.FromTheCase, field => field.Said == "No" || field.Said.Contains("- ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_box_of_the_virtual_panels_decision_is_ticked_where_it_decided() =>
        Assert.Equal("- Rapid review, x Other learning, - No further step", Paper.Of(Invented.Plain().Local("virtualPanelDecision", "\"other-learning\""), "agenda").At("The virtual panel's decision"));

    [Fact]
    public void The_action_plan_takes_what_owner_and_date_from_the_case_and_leaves_the_measure_and_progress_to_people()
    {
        var plan = Paper.Of(Invented.Plain().With("answers.immediateActions", Actions), "action-plan");
        Assert.Equal(
            [
                $"Visit the family. | {Paper.ByHand} | team-manager-1 | Monday 12 February 2024 | Has not happened | {Paper.ByHand}",
                $"Ask the school. | {Paper.ByHand} | {Paper.Open} | {Paper.Open} | Has not happened | {Paper.ByHand}",
            ],
            plan.Rows("Action by action"));
    }

    [Fact]
    public void Each_agency_that_was_or_may_have_been_involved_has_a_case_discussion_tool()
    {
        var tools = Paper.All(Invented.Plain().With("agencies", Agencies), "case-discussion-tool");
        Assert.Equal([("agency:police", Outcome.Undetermined), ("agency:school-1", Outcome.Met)], tools.Select(tool => (tool.Subject, tool.Arises)));
        var (police, school) = (tools[0], tools[1]);
        Assert.Equal("School", school.At("Kind of agency"));
        Assert.Equal("Tuesday 6 February 2024", school.At("Returned on"));
        Assert.Equal("No", school.At("Involved with the family"));
        Assert.Equal(Paper.Open, police.At("Involved with the family"));
        Assert.Equal(Paper.ByHand, school.At("Learning points"));
        Assert.Equal(Paper.ByHand, school.At("The child's voice and lived experience"));
    }

    [Theory]
    [InlineData("true", Paper.ByHand)]
    [InlineData("false", Paper.None)]
    [InlineData("null", Paper.ByHand)]
    public void Front_line_professionals_are_asked_for_unless_their_views_are_said_not_to_be_relevant(string relevant, string said)
    {
        var plain = Invented.Plain().With("agencies", Agencies).Local("practitionersRelevant", relevant);
        Assert.Equal(said, Paper.All(plain, "case-discussion-tool")[0].At("Views of the main front-line professionals"));
        Assert.Equal(said, Paper.Of(plain, "agenda").At("Views of the main front-line professionals"));
    }
}
