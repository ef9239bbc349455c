using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.LocalReview;

public class PublishReportTests
{
    private const string Id = "local-review.publish";

    [Theory]
    [InlineData("Friday 30 August 2024", "Friday 28 February 2025")]
    [InlineData("Sunday 31 August 2025", "Saturday 28 February 2026")]
    [InlineData("Thursday 31 August 2023", "Thursday 29 February 2024")]
    [InlineData("Monday 1 July 2024", "Wednesday 1 January 2025")]
    public void The_partners_owe_it_within_six_months_whatever_day_that_is(string decided, string last)
    {
        var duty = Duty(Undertaken(decided)).IsOwed(Outcome.Met).IsDue(last).PrudentlyBy(last).Stands(DutyState.Due);
        Assert.Equal("the safeguarding partners for Stockton-on-Tees", duty.Finding.Owner.Name);
        Assert.Null(duty.Finding.Recipient);
        Assert.Empty(duty.Finding.Skipped);
    }

    [Fact]
    public void The_Act_says_must() => Assert.True(Duty(Undertaken("Friday 30 August 2024")).Finding.Must);

    [Theory]
    [InlineData("Tuesday 25 February 2025", DutyState.Due)]
    [InlineData("Wednesday 26 February 2025", DutyState.DueSoon)]
    [InlineData("Friday 28 February 2025", DutyState.DueSoon)]
    [InlineData("Saturday 1 March 2025", DutyState.Overdue)]
    public void Unpublished_it_is_due_soon_and_then_overdue(string asked, DutyState state) => Duty(Undertaken("Friday 30 August 2024").CompleteTo(asked)).Stands(state);

    [Theory]
    [InlineData("Friday 28 February 2025", DutyState.MetOnTime)]
    [InlineData("Saturday 1 March 2025", DutyState.MetLate)]
    public void Publication_ends_it(string published, DutyState state) => Duty(Undertaken("Friday 30 August 2024").Published(published).CompleteTo(published)).Stands(state);

    [Theory]
    [InlineData(ParallelProcess.CriminalInvestigation)]
    [InlineData(ParallelProcess.Inquest)]
    [InlineData(ParallelProcess.FamilyProceedings)]
    public void Proceedings_move_no_date(ParallelProcess process) => Duty(Undertaken("Friday 30 August 2024").Beside(process).CompleteTo("Saturday 1 March 2025"))
        .IsDue("Friday 28 February 2025").Stands(DutyState.Overdue);

    [Fact]
    public void A_plan_moves_no_date_either() => Duty(Undertaken("Friday 30 August 2024").PlannedPublication("Monday 31 March 2025")).IsDue("Friday 28 February 2025");

    [Fact]
    public void It_is_never_called_overdue_where_the_file_may_be_incomplete() =>
        Duty(Undertaken("Friday 30 August 2024").CompleteTo("Saturday 1 March 2025").PerhapsIncomplete()).IsDue("Friday 28 February 2025").Stands(DutyState.Undetermined);

    [Theory]
    [InlineData(LocalReviewDecision.NotUndertake)]
    [InlineData(LocalReviewDecision.Deferred)]
    public void Where_no_review_is_undertaken_nothing_is_said_of_it(LocalReviewDecision decision) =>
        AssertSilent(A.Case("Friday 30 August 2024").Child(age: 8).DecidedLocalReview("Friday 30 August 2024", decision));

    [Fact]
    public void Where_it_is_not_recorded_what_they_decided_it_is_open() =>
        Duty(A.Case("Friday 30 August 2024").Child(age: 8).DecidedLocalReview("Friday 30 August 2024", null)).IsOwed(Outcome.Undetermined).Stands(DutyState.Undetermined);

    [Fact]
    public void Decided_on_3_July_2018_there_was_no_such_duty() => AssertSilent(Undertaken("Tuesday 3 July 2018"));

    [Theory]
    [InlineData("Wednesday 4 July 2018", "Friday 4 January 2019", "Working Together 2018 ch.4 (Reported)")]
    [InlineData("Thursday 14 December 2023", "Friday 14 June 2024", "Working Together 2018 ch.4 (Reported)")]
    [InlineData("Friday 15 December 2023", "Saturday 15 June 2024", "Working Together 2023 ch.5 (Unverified)")]
    [InlineData("Tuesday 17 March 2026", "Thursday 17 September 2026", "Working Together 2023 ch.5 (Unverified)")]
    [InlineData("Wednesday 18 March 2026", "Friday 18 September 2026", "Working Together 2026 (Unverified)")]
    public void It_is_in_force_from_4_July_2018_and_cites_the_guidance_of_the_day_of_the_decision(string decided, string last, string workingTogether) =>
        Duty(Undertaken(decided)).IsDue(last).Cites("Children Act 2004 s.16F (Reported)", workingTogether);

    private static CaseBuilder Undertaken(string on) => A.Case(on).Child(age: 8).DecidedLocalReview(on);

    private static DutyExpectation Duty(CaseBuilder the) => Expect.Duty(the.Part(), Id, Noted.Authority);

    private static void AssertSilent(CaseBuilder the) => Assert.DoesNotContain(the.Part().Duties, duty => duty.Id == $"england.{Id}");
}
