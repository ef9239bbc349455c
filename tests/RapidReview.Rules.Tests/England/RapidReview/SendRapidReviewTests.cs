using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.RapidReview;

public class SendRapidReviewTests
{
    private const string Id = "rapid-review.send";
    private const string Completed = "Wednesday 24 April 2024";

    [Fact]
    public void The_partners_owe_it_to_the_Panel_as_soon_as_the_review_is_complete()
    {
        var duty = Duty(Complete())
            .IsOwed(Outcome.Met)
            .Binds("the safeguarding partners for Stockton-on-Tees", "the national Panel")
            .IsDue("not yet known")
            .Stands(DutyState.Due)
            .Because("It falls to be done as soon as the rapid review is completed, on Wednesday 24 April 2024. No number of days is laid down.");
        Assert.Equal(DutyTiming.AsSoonAs, duty.Finding.Timing);
        Assert.False(duty.Finding.Must);
    }

    [Fact]
    public void Sending_it_ends_it() => Duty(Complete().Submitted("Friday 26 April 2024").CompleteTo("Friday 26 April 2024")).Stands(DutyState.MetOnTime);

    [Fact]
    public void Before_the_review_is_complete_nothing_is_said_of_it() => AssertSilent(A.SeriousCase().Notified("Friday 5 April 2024").CompleteTo("Friday 5 April 2024"));

    [Fact]
    public void Where_the_partners_found_the_criteria_not_met_it_is_not_owed() => AssertSilent(Complete().FoundCriteriaNotMet(Completed));

    [Fact]
    public void Where_it_is_open_whether_one_is_owed_so_is_this() => Duty(
            A.Case().Child(age: 8, livesIn: Ids.Stockton).Knows(Ids.Stockton, "Thursday 28 March 2024", view: AbuseOrNeglectView.Known).CompletedReview(Completed).CompleteTo(Completed))
        .IsOwed(Outcome.Undetermined).Stands(DutyState.Undetermined);

    [Fact]
    public void Where_the_file_may_be_incomplete_it_is_open() => Duty(Complete().PerhapsIncomplete()).Stands(DutyState.Undetermined);

    [Fact]
    public void A_review_that_was_sent_keeps_the_guidance_of_its_day() =>
        Duty(Complete().Submitted("Friday 26 April 2024").CompleteTo("Friday 27 March 2026")).Cites("Working Together 2023 ch.5 (Unverified)");

    [Fact]
    public void Sent_on_3_July_2018_there_was_no_such_duty() => AssertSilent(Sent("Tuesday 3 July 2018"));

    [Theory]
    [InlineData("Wednesday 4 July 2018", "Working Together 2018 ch.4 (Unverified)")]
    [InlineData("Thursday 14 December 2023", "Working Together 2018 ch.4 (Unverified)")]
    [InlineData("Friday 15 December 2023", "Working Together 2023 ch.5 (Unverified)")]
    [InlineData("Tuesday 17 March 2026", "Working Together 2023 ch.5 (Unverified)")]
    [InlineData("Wednesday 18 March 2026", "Working Together 2026 (Unverified)")]
    public void It_is_in_force_from_4_July_2018_and_cites_the_guidance_of_the_day_of_sending(string sent, string workingTogether) =>
        Duty(Sent(sent)).IsOwed(Outcome.Met).Cites(workingTogether);

    private static CaseBuilder Complete() => A.SeriousCase().Notified("Friday 5 April 2024").CompletedReview(Completed).CompleteTo(Completed);

    private static CaseBuilder Sent(string on) => A.SeriousCase("Monday 2 July 2018").CompletedReview(on).Submitted(on).CompleteTo("Friday 27 March 2026");

    private static DutyExpectation Duty(CaseBuilder the) => Expect.Duty(the.Part(), Id, Noted.Authority);

    private static void AssertSilent(CaseBuilder the) => Assert.DoesNotContain(the.Part().Duties, duty => duty.Id == $"england.{Id}");
}
