using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.LocalReview;

public class KeepPublicTests
{
    private const string Id = "local-review.keep-public";
    private const string Decided = "Friday 30 August 2024";

    [Fact]
    public void The_partners_keep_the_report_public_for_a_year()
    {
        var duty = Duty(Out("Thursday 2 January 2025")).IsOwed(Outcome.Met).IsDue("Friday 2 January 2026").Stands(DutyState.Due);
        Assert.Equal("the safeguarding partners for Stockton-on-Tees", duty.Finding.Owner.Name);
        Assert.Null(duty.Finding.Recipient);
        Assert.Equal(DutyTiming.ForAtLeast, duty.Finding.Timing);
        Assert.False(duty.Finding.Must);
    }

    [Fact]
    public void Published_on_a_leap_day_it_stays_public_until_28_February() =>
        Duty(A.Case("Monday 2 October 2023").Child(age: 8).DecidedLocalReview("Monday 2 October 2023").Published("Thursday 29 February 2024").CompleteTo("Thursday 29 February 2024"))
            .IsDue("Friday 28 February 2025");

    [Theory]
    [InlineData("Friday 2 January 2026", DutyState.Due)]
    [InlineData("Saturday 3 January 2026", DutyState.MetOnTime)]
    public void While_it_stands_the_duty_runs_and_is_met_once_the_year_is_over(string asked, DutyState state) => Duty(Out("Thursday 2 January 2025").CompleteTo(asked)).Stands(state);

    [Theory]
    [InlineData("Thursday 1 January 2026", DutyState.Overdue)]
    [InlineData("Friday 2 January 2026", DutyState.MetOnTime)]
    public void Taken_down_within_the_year_it_was_not_kept(string ended, DutyState state) => Duty(Out("Thursday 2 January 2025").TookDownReport(ended).CompleteTo(ended)).Stands(state);

    [Fact]
    public void A_day_that_is_planned_gives_a_last_day_already() =>
        Duty(Undertaken().PlannedPublication("Thursday 2 January 2025")).IsOwed(Outcome.Met).IsDue("Friday 2 January 2026").Stands(DutyState.NotTriggered);

    [Theory]
    [InlineData("Friday 3 January 2025")]
    [InlineData("Tuesday 3 February 2026")]
    public void A_plan_that_has_passed_without_publication_never_counts_as_kept(string asked) =>
        Duty(Undertaken().PlannedPublication("Thursday 2 January 2025").CompleteTo(asked)).IsOwed(Outcome.Undetermined).Stands(DutyState.Undetermined);

    [Fact]
    public void Without_a_plan_there_is_no_last_day() => Duty(Undertaken()).IsOwed(Outcome.Undetermined).IsDue("not yet known").Stands(DutyState.Undetermined);

    [Fact]
    public void Where_the_file_may_be_incomplete_it_is_open_whether_it_still_stands() =>
        Duty(Out("Thursday 2 January 2025").CompleteTo("Saturday 3 January 2026").PerhapsIncomplete()).IsDue("Friday 2 January 2026").Stands(DutyState.Undetermined);

    [Fact]
    public void Where_the_partners_decided_against_a_review_there_is_nothing_to_keep() =>
        AssertSilent(A.Case(Decided).Child(age: 8).DecidedLocalReview(Decided, LocalReviewDecision.NotUndertake));

    [Fact]
    public void Where_it_is_not_recorded_what_they_decided_it_is_open() =>
        Duty(A.Case(Decided).Child(age: 8).DecidedLocalReview(Decided, null).Published(Decided)).IsOwed(Outcome.Undetermined).Stands(DutyState.Undetermined);

    [Fact]
    public void Published_on_3_July_2018_there_was_no_such_duty() => AssertSilent(OutSince2018("Tuesday 3 July 2018"));

    [Theory]
    [InlineData("Wednesday 4 July 2018", "Working Together 2018 ch.4 (Unverified)")]
    [InlineData("Thursday 14 December 2023", "Working Together 2018 ch.4 (Unverified)")]
    [InlineData("Friday 15 December 2023", "Working Together 2023 ch.5 (Unverified)")]
    [InlineData("Tuesday 17 March 2026", "Working Together 2023 ch.5 (Unverified)")]
    [InlineData("Wednesday 18 March 2026", "Working Together 2026 (Unverified)")]
    public void It_is_in_force_from_4_July_2018_and_cites_the_guidance_of_the_day_of_publication(string published, string workingTogether) =>
        Duty(OutSince2018(published)).IsOwed(Outcome.Met).Cites(workingTogether);

    private static CaseBuilder Undertaken() => A.Case(Decided).Child(age: 8).DecidedLocalReview(Decided);

    private static CaseBuilder Out(string on) => Undertaken().Published(on).CompleteTo(on);

    private static CaseBuilder OutSince2018(string on) => A.Case("Monday 2 July 2018").Child(age: 8).DecidedLocalReview("Monday 2 July 2018").Published(on).CompleteTo(on);

    private static DutyExpectation Duty(CaseBuilder the) => Expect.Duty(the.Part(), Id, Noted.Authority);

    private static void AssertSilent(CaseBuilder the) => Assert.DoesNotContain(the.Part().Duties, duty => duty.Id == $"england.{Id}");
}
