using RapidReview.Cases;
using RapidReview.Findings;

namespace RapidReview.Rules.Tests.Support;

/// <summary>What holds of every duty to tell somebody of the decision to hold a local review.</summary>
/// <param name="id">The rule's id, without the nation.</param>
/// <param name="recipient">Who is told.</param>
/// <param name="name">How the recipient is called.</param>
public abstract class TellTests(string id, Body recipient, string name)
{
    private const string Decided = "Friday 30 August 2024";

    [Fact]
    public void The_partners_owe_it_as_soon_as_they_have_decided()
    {
        var duty = Duty(Undertaken())
            .IsOwed(Outcome.Met)
            .Binds("the safeguarding partners for Stockton-on-Tees", name)
            .IsDue("not yet known")
            .Stands(DutyState.Due)
            .Because("It falls to be done as soon as the partners decide about a local review, on Friday 30 August 2024. No number of days is laid down.");
        Assert.Equal(DutyTiming.AsSoonAs, duty.Finding.Timing);
        Assert.Null(duty.Finding.Period);
        Assert.False(duty.Finding.Must);
    }

    [Fact]
    public void Telling_them_ends_it() => Duty(Undertaken().ToldOutcome(recipient, "Monday 2 September 2024").CompleteTo("Monday 2 September 2024")).Stands(DutyState.MetOnTime);

    [Fact]
    public void Telling_somebody_else_does_not() => Duty(Undertaken().ToldOutcome(Body.Family, "Monday 2 September 2024").CompleteTo("Monday 2 September 2024")).Stands(DutyState.Due);

    [Fact]
    public void Without_a_number_of_days_it_is_never_called_overdue() => Duty(Undertaken().CompleteTo("Friday 28 February 2025")).Stands(DutyState.Due);

    [Fact]
    public void Where_the_file_may_be_incomplete_it_is_open_whether_they_were_told() => Duty(Undertaken().PerhapsIncomplete()).Stands(DutyState.Undetermined);

    [Theory]
    [InlineData(LocalReviewDecision.NotUndertake)]
    [InlineData(LocalReviewDecision.Deferred)]
    public void Where_no_review_is_to_be_held_there_is_nothing_to_tell(LocalReviewDecision decision) => AssertSilent(A.Case(Decided).Child(age: 8).DecidedLocalReview(Decided, decision));

    [Fact]
    public void Where_it_is_not_recorded_what_they_decided_it_is_open() =>
        Duty(A.Case(Decided).Child(age: 8).DecidedLocalReview(Decided, null)).IsOwed(Outcome.Undetermined).Stands(DutyState.Undetermined);

    [Fact]
    public void Decided_on_3_July_2018_there_was_no_such_duty() => AssertSilent(Undertaken("Tuesday 3 July 2018"));

    [Theory]
    [InlineData("Wednesday 4 July 2018", "Working Together 2018 ch.4 (Unverified)")]
    [InlineData("Thursday 14 December 2023", "Working Together 2018 ch.4 (Unverified)")]
    [InlineData("Friday 15 December 2023", "Working Together 2023 ch.5 (Unverified)")]
    [InlineData("Tuesday 17 March 2026", "Working Together 2023 ch.5 (Unverified)")]
    [InlineData("Wednesday 18 March 2026", "Working Together 2026 (Unverified)")]
    public void It_is_in_force_from_4_July_2018_and_cites_the_guidance_of_the_day_of_the_decision(string decided, string workingTogether) =>
        Duty(Undertaken(decided)).IsOwed(Outcome.Met).Cites(workingTogether);

    private static CaseBuilder Undertaken(string on = Decided) => A.Case(on).Child(age: 8).DecidedLocalReview(on);

    private DutyExpectation Duty(CaseBuilder the) => Expect.Duty(the.Part(), id, Noted.Authority);

    private void AssertSilent(CaseBuilder the) => Assert.DoesNotContain(the.Part().Duties, duty => duty.Id == $"england.{id}");
}
