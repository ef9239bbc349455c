using System.Text.Json.Nodes;
using RapidReview.Findings;

namespace RapidReview.Packs.Tees.Tests.Form;

/// <summary>The fields of the serious incident form.</summary>
public class IncidentFormTests
{
    private const string Agencies = """{ "items": [{ "ref": "school-1" }] }""";

    [Fact]
    public void Names_addresses_and_numbers_are_entered_by_hand_and_never_missing()
    {
        var byHand = Form(ACase.Harmed().Says("notificationBoxTicked", true)).Items.Where(item => item.State == ChecklistItemState.ByHand);
        Assert.Equal(
            ["referrer-name", "referrer-email", "child-name", "child-address", "parents", "general-practitioner", "nhs-number", "relevant-others", "professionals"],
            byHand.Select(item => item.Id));
    }

    [Fact]
    public void A_form_with_every_field_is_complete() => Assert.Equal(Outcome.Met, Form(Filled()).Outcome);

    [Fact]
    public void A_form_without_an_account_is_not_complete() =>
        Assert.Equal(Outcome.NotMet, Form(Filled().Says("accountWritten", false)).Outcome);

    [Fact]
    public void A_field_that_nobody_recorded_is_open_and_says_whom_to_ask()
    {
        var form = Form(Filled().Says("referrerAgency", null));
        Assert.Equal(Outcome.Undetermined, form.Outcome);
        var item = form.Items.Single(item => item.Id == "referrer-agency");
        Assert.Equal("Of which agency is the referrer?", Assert.Single(item.Missing).Question);
    }

    [Fact]
    public void Early_help_is_asked_which_service_it_was()
    {
        Assert.DoesNotContain(Form(Filled()).Items, item => item.Id == "early-help-service");
        var the = Filled().With("servicesAtIncident", JsonNode.Parse("""{ "complete": true, "items": ["early-help", "youth-justice"] }"""));
        Assert.Equal(ChecklistItemState.Undetermined, Form(the).Items.Single(item => item.Id == "early-help-service").State);
        Assert.Equal(ChecklistItemState.Done, Form(the.Says("earlyHelpService", "family hub")).Items.Single(item => item.Id == "early-help-service").State);
    }

    [Theory]
    [InlineData(true, true, ChecklistItemState.NotDone)]
    [InlineData(false, false, ChecklistItemState.NotDone)]
    [InlineData(true, false, ChecklistItemState.Done)]
    [InlineData(false, true, ChecklistItemState.Done)]
    public void The_kind_of_request_is_one_of_two(bool notification, bool learning, ChecklistItemState state) =>
        Assert.Equal(state, Form(Filled().Says("notificationBoxTicked", notification).Says("learningBoxTicked", learning)).Items.Single(item => item.Id == "request").State);

    [Fact]
    public void It_is_not_told_before_anybody_wants_to_send_it() => Assert.Null(ACase.Harmed().Told("form.incident", ACase.Child));

    private static ChecklistFinding Form(ACase the) => Assert.Single(the.Part().Checklists, list => list.Id == "tees.form.incident");

    private static ACase Filled() => ACase.Harmed()
        .Says("referrerAgency", "hospital-1").Says("formSubmittedOn", "2024-03-28").Says("notificationBoxTicked", true).Says("learningBoxTicked", false).Says("accountWritten", true).Says("reasonsWritten", true)
        .With("servicesAtIncident", JsonNode.Parse("""{ "complete": true, "items": ["child-in-need"] }"""))
        .With("siblings", JsonNode.Parse("""{ "complete": true, "items": [] }"""))
        .Also("agencies", Agencies);
}
