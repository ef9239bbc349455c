using RapidReview.Findings;

namespace RapidReview.Packs.MidAndWestWales.Tests;

public class DocumentsTests
{
    private const string Review = "internal-case-review";
    private static readonly CaseText PartRecorded = PackUnderTest.Case("part-recorded");

    [Fact]
    public void The_review_document_arises_for_the_authority_whose_service_reviews()
    {
        Assert.Equal(("authority:W06000009", Outcome.Met), (Paper.Of(Invented.Death(), Review).Subject, Paper.Of(Invented.Death(), Review).Arises));
        Assert.Empty(Paper.All(PackUnderTest.Case("V1"), Review));
        Assert.Empty(Paper.All(Invented.Death().With("children.0.caseOpenAtEvent", "false").With("children.0.caseClosedOn", "\"2020-01-01\""), Review));
        Assert.Equal(Outcome.Undetermined, Paper.Of(Invented.Death().Without("children.0.caseOpenAtEvent"), Review).Arises);
    }

    [Fact]
    public void It_is_used_from_the_day_on_which_the_template_was_approved()
    {
        var early = Invented.Death().With("incident.occurredOn", "\"2024-10-20\"").With("children.0.diedOn", "\"2024-10-20\"").Review("broughtToAttentionOn", "2024-10-22").With("children.0.knowledge", """{ "items": [] }""").CompleteTo("2024-10-25");
        Assert.Empty(Paper.All(early, Review, "2024-10-21"));
        Assert.Single(Paper.All(early, Review, "2024-10-22"));
    }

    [Fact]
    public void It_has_thirteen_sections() => Assert.Equal(
        ["(i)", "(ii)", "(iii)", "(iv)", "(v)", "(vi)", "(vii)", "(viii)", "(ix)", "(x)", "(xi)", "(xii)", "(xiii)"],
        Paper.Of(Invented.Death(), Review).Headings.Where(heading => heading[0] == '(').Select(heading => heading.Split(' ')[0]));

    [Fact]
    public void One_of_the_six_events_is_ticked()
    {
        Assert.Equal("x - - - - -", Ticks(Paper.Of(Invented.Death(), Review)));
        Assert.Equal("- - - - - x", Ticks(Paper.Of(Invented.Injury(), Review)));
        Assert.Equal("- - - - ? ?", Ticks(Paper.Of(Invented.Injury().With("children.0.childProtection", """{ "items": [] }""").Without("children.0.youngPersonLookedAfter"), Review)));
    }

    [Fact]
    public void What_the_case_holds_of_the_child_stands_and_what_identifies_is_entered_by_hand()
    {
        var review = Paper.Of(PartRecorded, Review);
        Assert.Equal("A", review.At("Pseudonym"));
        Assert.Equal("x Female, - Male, - Other", review.At("Gender"));
        Assert.Equal("Yes", review.At("Case open"));
        Assert.Equal("- Yes, x No", review.At("Case closed in the last 12 months"));
        Assert.All(["Name of the child", "Address", "Number in the council's case system", "Name of the reviewer"], label => Assert.Equal(Paper.ByHand, review.At(label)));
    }

    [Theory]
    [InlineData("\"2024-03-03\"", "x Yes, - No")]
    [InlineData("\"2024-03-02\"", "- Yes, x No")]
    [InlineData("null", "? Yes, ? No")]
    public void The_twelve_months_are_counted_back_from_the_event(string closed, string boxes) => Assert.Equal(boxes, Paper.Of(
        Invented.Injury().With("children.0.caseOpenAtEvent", "false").With("children.0.caseClosedOn", closed).With("events", "{}"), Review, "2025-03-04").At("Case closed in the last 12 months"));

    [Fact]
    public void Each_brother_or_sister_has_a_form_with_the_reference_and_fields_that_are_entered_by_hand()
    {
        var review = Paper.Of(PartRecorded.With("children.0.siblings", """{ "complete": true, "items": [{ "ref": "S1" }, { "ref": "S2" }] }"""), Review);
        Assert.Equal(["S1", "S2"], review.Lines("Sibling, by pseudonym"));
        Assert.Equal([Paper.ByHand, Paper.ByHand], review.Lines("Sibling's legal status"));
        Assert.Empty(Paper.Of(PartRecorded.With("children.0.siblings", """{ "complete": true, "items": [] }"""), Review).Lines("Sibling, by pseudonym"));
    }

    [Fact]
    public void An_action_has_its_finding_its_person_and_its_date_or_says_what_is_missing() => Assert.Equal(
        [
            $"Ask the duty officers how the last contact was handled. | finding-1 | team-manager-1 | Friday 20 June 2025 | Has not happened | {Paper.ByHand}",
            $"Look at supervision records in depth. | finding-2 | {Paper.Open} | {Paper.Open} | Has not happened | {Paper.ByHand}",
            $"Share the learning with the teams. | {Paper.Open} | head-of-service | Thursday 31 July 2025 | Has not happened | {Paper.ByHand}",
        ],
        Paper.Of(PartRecorded, Review).Rows("Actions"));

    [Fact]
    public void An_action_of_another_review_is_left_out_and_one_of_which_it_is_not_known_stays()
    {
        var other = PartRecorded.With("local.mid-and-west-wales.actions.action-1.ofInternalReview", "false");
        Assert.Equal(2, Paper.Of(other, Review).Rows("Actions").Count());
    }

    [Theory]
    [InlineData("\"one\"", 1)]
    [InlineData("\"three\"", 3)]
    [InlineData("\"five\"", 5)]
    [InlineData("null", 5)]
    public void There_is_room_for_as_many_signatures_as_there_are_reviewers_and_for_five_while_that_is_not_known(string number, int signatures)
    {
        var review = Paper.Of(Invented.Death().Local("reviewersNumber", number), Review);
        Assert.Equal(Enumerable.Repeat(Paper.ByHand, signatures), review.Lines("Signature"));
        Assert.Equal(signatures, review.Lines("Name of the reviewer").Count());
    }

    [Fact]
    public void The_two_limits_are_given_as_the_pack_reckons_them()
    {
        var review = Paper.Of(Invented.Death(), Review);
        Assert.Equal("Friday 7 March 2025 at 09:30", review.At("The review is to be done by"));
        Assert.Equal("Monday 17 March 2025", review.At("The senior managers meet by"));
    }

    [Fact]
    public void What_people_write_is_theirs_even_where_it_is_recorded_that_they_wrote_it()
    {
        var review = Paper.Of(PartRecorded, Review);
        Assert.All(["Summary of the incident, and why the service was involved", "What life was like for the child", "The current situation"], label => Assert.Equal(Paper.ByHand, review.At(label)));
    }

    [Fact]
    public void What_nobody_has_recorded_is_open_and_never_a_no()
    {
        var review = Paper.Of(Invented.Injury().With("events", "{}"), Review, "2025-03-04");
        Assert.Equal("? Individual: one manager's own review, ? Consolidated: the senior management team's", review.At("Version"));
        Assert.Equal(Paper.Open, review.At("Legal status"));
        Assert.DoesNotContain(review.FromTheCase, field => field.Label != "Tick the event" && (field.Said == "No" || field.Said.Contains("- ", StringComparison.Ordinal)));
    }

    private static string Ticks(Paper review) => string.Join(' ', review.At("Tick the event").Split(", ").Where(box => box[1] == ' ').Select(box => box[0]));
}
