using RapidReview.Findings;

namespace RapidReview.Packs.Staffordshire.Tests;

public class DocumentsTests
{
    private static readonly CaseText Attended = PackUnderTest.Case("attendees-in-staffordshire");
    private static readonly CaseText InStoke = PackUnderTest.Case("attendees-in-stoke");

    [Theory]
    [InlineData("referral-form", "authority:E10000028")]
    [InlineData("scoping-request", "agency:school-1 agency:trust-1")]
    [InlineData("scoping-letter", "agency:school-1 agency:trust-1")]
    [InlineData("rapid-review-template", "meeting:M1")]
    [InlineData("covering-letter", "authority:E10000028")]
    [InlineData("attendee-sheet", "meeting:M1")]
    public void There_is_one_for_each_of_what_it_is_about(string id, string subjects)
    {
        Assert.Equal(subjects, string.Join(' ', Paper.All(Attended, id).Select(paper => paper.Subject)));
        Assert.All(Paper.All(Attended, id), paper => Assert.Equal(Outcome.Met, paper.Arises));
        Assert.Empty(Paper.All(PackUnderTest.Case("forced-infant-head-injury"), id));
    }

    [Fact]
    public void The_attendee_sheet_is_Staffordshires_alone()
    {
        Assert.Empty(Paper.All(InStoke, "attendee-sheet"));
        Assert.NotEmpty(Paper.All(InStoke, "rapid-review-template"));
    }

    [Theory]
    [InlineData("2023-12-14", 0)]
    [InlineData("2023-12-15", 1)]
    public void The_attendee_sheet_is_used_from_the_day_of_the_guidance_that_it_names(string day, int sheets) =>
        Assert.Equal(sheets, Paper.All(CaseText.Of(Attended.ToString().Replace("2024-06-", "2023-12-", StringComparison.Ordinal)).With("meetings.0.heldOn", "\"2023-12-12\""), "attendee-sheet", day).Count);

    [Fact]
    public void Nothing_of_the_referral_has_gone_out_before_the_referral()
    {
        var before = Attended.With("authorities.0.referralReceivedOn", "\"2024-06-20\"");
        Assert.Empty(Paper.All(before, "scoping-letter", "2024-06-19"));
        Assert.Equal(2, Paper.All(before, "scoping-letter", "2024-06-20").Count);
    }

    [Fact]
    public void The_letter_gives_the_last_day_that_the_pack_reckons()
    {
        var letter = Paper.All(Attended, "scoping-letter")[0];
        Assert.Equal("Monday 17 June 2024", letter.At("Return the form by"));
        Assert.Equal("Tuesday 4 June 2024", letter.At("Referral received on"));
        Assert.Equal(Paper.ByHand, letter.At("What was referred, in two or three sentences"));
        Assert.Contains(letter.Sentences, sentence => sentence.StartsWith("Secure all your records", StringComparison.Ordinal) && sentence.Contains("only through a nominated representative", StringComparison.Ordinal));
    }

    [Fact]
    public void A_letter_that_has_not_gone_out_gives_the_last_day_if_it_goes_out_in_time()
    {
        var letter = Paper.All(Attended.With("agencies.items.0.scopingRequestedOn", "\"did-not-happen\"").With("agencies.items.0.scopingReturnedOn", "\"did-not-happen\""), "scoping-letter")[0];
        Assert.Equal(["Monday 17 June 2024"], letter.Lines("Return the form by, if this letter goes out on its last day"));
        Assert.Empty(letter.Lines("Return the form by"));
    }

    [Fact]
    public void The_alert_is_asked_for_in_Staffordshire_and_not_in_Stoke()
    {
        Assert.Contains(Paper.All(Attended, "scoping-letter")[0].Sentences, sentence => sentence.Contains("alert", StringComparison.Ordinal));
        Assert.DoesNotContain(Paper.All(InStoke, "scoping-letter")[0].Sentences, sentence => sentence.Contains("alert", StringComparison.Ordinal));
        Assert.Equal("Friday 7 June 2024", Paper.All(Attended, "scoping-request")[0].At("Alert added on"));
        Assert.Empty(Paper.All(InStoke, "scoping-request")[0].Lines("Alert added on"));
    }

    [Fact]
    public void The_scoping_form_holds_what_the_agency_has_said_and_leaves_the_rest_open()
    {
        var (school, trust) = (Paper.All(Attended, "scoping-request")[0], Paper.All(Attended, "scoping-request")[1]);
        Assert.Equal("Friday 3 June 2022", school.At("Scoping period from"));
        Assert.Equal("Yes", school.At("Reached only through a nominated representative"));
        Assert.Equal(Paper.Open, trust.At("Reached only through a nominated representative"));
        Assert.Equal("No", trust.At("All records and files of the case are secured"));
        Assert.Equal(Paper.Open, trust.At("A senior leader has seen the form and its analysis"));
        Assert.Equal(Paper.ByHand, trust.At("Early learning"));
        Assert.Equal(Paper.ByHand, trust.At("Key points for the meeting"));
    }

    [Fact]
    public void The_referral_form_has_the_days_that_follow_from_it()
    {
        var form = Paper.Of(Attended, "referral-form");
        Assert.Equal("Thursday 6 June 2024", form.At("Document 2 goes out by"));
        Assert.Equal("Friday 21 June 2024", form.At("Last day for the meeting"));
        Assert.Equal(Paper.ByHand, form.At("Name of the referrer"));
        Assert.Equal([Paper.Open, Paper.Open], form.Lines("Made the referral"));
        Assert.Equal("? Not known to children's social care, ? Early help, ? Youth justice, ? Child in need, ? Child protection, ? Looked after", form.At("Services at the time"));
    }

    [Fact]
    public void The_template_has_the_decision_only_where_there_is_one()
    {
        Assert.Equal("? Yes, ? No, ? Not decided", Paper.Of(Attended, "rapid-review-template").At("The meeting recommends a national review"));
        var decided = Paper.Of(Attended.With("answers", """{ "nationalReviewRecommended": "no", "localReviewDecision": "not-undertake" }"""), "rapid-review-template");
        Assert.Equal("- Yes, x No, - Not decided", decided.At("The meeting recommends a national review"));
        Assert.Equal("- Yes, x No, - Put off", decided.At("The partners undertake a local review"));
        Assert.Equal(Paper.Open, decided.At("If neither: another form of learning review"));
        Assert.Equal(Paper.None, Paper.Of(Attended.With("answers", """{ "localReviewDecision": "undertake" }"""), "rapid-review-template").At("If neither: another form of learning review"));
    }

    [Fact]
    public void The_chairs_endorsement_stands_on_the_template_while_there_was_a_board()
    {
        const string Label = "Date on which the board's independent chair endorsed the outcome";
        Assert.Equal("Friday 26 October 2018", Paper.Of(PackUnderTest.Case("first-autumn"), "rapid-review-template").At(Label));
        Assert.Equal(Paper.None, Paper.Of(Attended, "rapid-review-template").At(Label));
    }

    [Fact]
    public void The_covering_letter_waits_for_the_meeting_and_gives_the_last_day()
    {
        Assert.Empty(Paper.All(Attended, "covering-letter", "2024-06-17"));
        Assert.Equal("Thursday 20 June 2024", Paper.Of(Attended, "covering-letter").At("Goes to the Panel by"));
        Assert.Contains(Paper.Of(Attended, "covering-letter").Sentences, sentence => sentence.Contains("Tuesday 18 June 2024", StringComparison.Ordinal));
    }

    [Fact]
    public void The_sheet_records_what_each_attendee_did_and_leaves_out_who_takes_the_minutes()
    {
        var sheet = Paper.Of(Attended, "attendee-sheet");
        Assert.Equal(["P1", "P2", "P3", "P4"], sheet.Lines("Reference"));
        Assert.Equal([Paper.Open, Paper.Open, Paper.Open, "Yes"], sheet.Lines("Brought the scoping form"));
        Assert.Equal("No", sheet.Lines("Talked with practitioners beforehand").Last());
    }

    [Theory]
    [InlineData("referral-form")]
    [InlineData("rapid-review-template")]
    [InlineData("covering-letter")]
    public void What_nobody_has_recorded_is_open_and_never_a_no(string id)
    {
        var bare = Attended.Without("children.0.died").With("local.staffordshire", "{}").With("agencies", """{ "items": [] }""").With("meetings.0.attendance", """{ "items": [] }""");
        Assert.DoesNotContain(Paper.Of(bare, id).FromTheCase, field => field.Said == "No" || field.Said.Contains("- ", StringComparison.Ordinal));
    }
}
