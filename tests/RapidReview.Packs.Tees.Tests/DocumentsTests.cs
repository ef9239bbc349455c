using RapidReview.Findings;

namespace RapidReview.Packs.Tees.Tests;

public class DocumentsTests
{
    private const string Agencies = """{ "complete": true, "items": [{ "ref": "school-1", "kind": "school", "involvedWithChild": true, "involvedWithFamily": false, "scopingRequestedOn": "2024-04-08" }, { "ref": "trust-1", "involvedWithChild": false, "involvedWithFamily": false }, { "ref": "hospital-1" }] }""";
    private static readonly CaseText Infant = PackUnderTest.Case("infant-head-injury");
    private static readonly CaseText NearMiss = PackUnderTest.Case("near-miss");

    [Fact]
    public void The_form_arises_where_the_criteria_were_found_met_or_learning_is_seen()
    {
        Assert.Equal(("child:A", Outcome.Met), (Paper.Of(Infant, "referral-form").Subject, Paper.Of(Infant, "referral-form").Arises));
        Assert.Equal(Outcome.Met, Paper.Of(NearMiss, "referral-form").Arises);
        Assert.Equal(Outcome.Undetermined, Paper.Of(Infant.With("local.tees.children.A", "{ }"), "referral-form").Arises);
        Assert.Empty(Paper.All(NearMiss.With("local.tees.children.A.learningSeen", "false").With("local.tees.children.A.learningBoxTicked", "false"), "referral-form"));
    }

    [Fact]
    public void Both_boxes_of_the_one_form_stand_and_one_is_ticked()
    {
        Assert.Equal("x Serious incident notification request, - Learning request", Paper.Of(Infant, "referral-form").At("Kind of request"));
        Assert.Equal("- Serious incident notification request, x Learning request", Paper.Of(NearMiss, "referral-form").At("Kind of request"));
        Assert.Equal("? Serious incident notification request, ? Learning request", Paper.Of(NearMiss.With("local.tees.children.A", """{ "learningSeen": true }"""), "referral-form").At("Kind of request"));
    }

    [Fact]
    public void A_status_that_is_not_recorded_is_open_and_one_that_is_recorded_is_ticked()
    {
        Assert.Equal("? Not known to children's social care, ? Early help, ? Youth offending team, ? In need, ? Child protection, ? Looked after", Paper.Of(Infant, "referral-form").At("Tick any that apply"));
        var helped = Paper.Of(Infant.With("children.0.servicesAtIncident", """{ "complete": true, "items": ["early-help"] }""").With("local.tees.children.A.earlyHelpService", "\"A family hub.\""), "referral-form");
        Assert.Equal("- Not known to children's social care, x Early help, - Youth offending team, - In need, - Child protection, - Looked after", helped.At("Tick any that apply"));
        Assert.Equal("A family hub.", helped.At("Which early help service"));
        Assert.Equal(Paper.None, Paper.Of(Infant.With("children.0.servicesAtIncident", """{ "complete": true, "items": ["looked-after"] }"""), "referral-form").At("Which early help service"));
    }

    [Theory]
    [InlineData("Name of the referrer")]
    [InlineData("E-mail address of the referrer")]
    [InlineData("Name of the child")]
    [InlineData("Address of the child")]
    [InlineData("NHS number")]
    [InlineData("General practitioner: name and address")]
    [InlineData("A short account of the incident")]
    [InlineData("Which agencies were involved, and why the case should be discussed")]
    public void What_identifies_people_or_tells_in_full_is_entered_by_hand(string label) => Assert.Equal(Paper.ByHand, Paper.Of(Infant, "referral-form").At(label));

    [Fact]
    public void Each_agency_that_was_or_may_have_been_involved_is_asked_for_its_summary_once_a_notification_was_made()
    {
        var asked = Paper.All(Infant.With("agencies", Agencies), "involvement-summary");
        Assert.Equal([("agency:hospital-1", Outcome.Undetermined), ("agency:school-1", Outcome.Met)], asked.Select(paper => (paper.Subject, paper.Arises)));
        Assert.Equal("Monday 8 April 2024", asked[1].At("Asked on"));
        Assert.Equal(Paper.ByHand, asked[1].At("Summary of involvement"));
        Assert.Empty(Paper.All(Infant.With("agencies", Agencies), "involvement-summary", "2024-04-04"));
    }

    [Fact]
    public void The_report_gives_the_last_day_for_telling_the_Panel()
    {
        var report = Paper.Of(Infant, "rapid-review-report");
        Assert.Equal("Friday 26 April 2024", report.At("Last day for telling the Panel"));
        Assert.Equal("x Hartlepool and Stockton-on-Tees, - Middlesbrough and Redcar and Cleveland", report.At("Partnership"));
        Assert.Equal("? Undertaken, ? Not undertaken, ? Put off", report.At("Local review"));
        Assert.Empty(Paper.All(NearMiss, "rapid-review-report"));
    }

    [Theory]
    [InlineData("\"not-undertake\"", "Met")]
    [InlineData("null", "Undetermined")]
    [InlineData("\"undertake\"", null)]
    public void The_summary_of_why_not_belongs_to_a_decision_against_a_review(string decision, string? arises) =>
        Assert.Equal(arises, Paper.All(Infant.With("answers.localReviewDecision", decision), "criteria-summary").SingleOrDefault()?.Arises.ToString());

    [Theory]
    [InlineData("referral-form", "child:A")]
    [InlineData("rapid-review-report", "authority:E06000004")]
    public void What_nobody_has_recorded_is_open_and_never_a_no(string id, string subject)
    {
        var paper = Paper.Of(Infant.Without("children.0.died").With("local.tees", """{ "children": { "A": { "notificationBoxTicked": true } } }"""), id);
        Assert.Equal(subject, paper.Subject);
        Assert.DoesNotContain(paper.FromTheCase, field => field.Said == "No" || (field.Said.Contains("- ", StringComparison.Ordinal) && field.Label != "Partnership"));
    }

    [Theory]
    [InlineData("2018-07-03", 0)]
    [InlineData("2018-07-04", 1)]
    public void The_form_is_used_from_the_day_on_which_the_arrangement_begins(string day, int forms) => Assert.Equal(forms, Paper.All(
        NearMiss.With("incident.occurredOn", "\"2018-07-01\"").With("children.0.bornOn", "\"2012-01-01\"").With("children.0.harmAssessments", "[]").With("children.0.knowledge", """{ "items": [] }""").With("local.tees.children.A", """{ "learningSeen": true }""").CompleteTo("2018-07-10"), "referral-form", day).Count);
}
