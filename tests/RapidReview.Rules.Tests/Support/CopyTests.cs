using RapidReview.Cases;
using RapidReview.Findings;

namespace RapidReview.Rules.Tests.Support;

/// <summary>What holds of every copy of a local review's report that goes out before publication.</summary>
/// <param name="id">The rule's id, without the nation.</param>
/// <param name="recipient">To whom the copy goes.</param>
/// <param name="name">How the recipient is called.</param>
public abstract class CopyTests(string id, Body recipient, string name)
{
    [Theory]
    [InlineData("Thursday 2 January 2025", "Thursday 19 December 2024")]
    [InlineData("Monday 6 January 2025", "Monday 23 December 2024")]
    [InlineData("Friday 28 February 2025", "Wednesday 19 February 2025")]
    public void The_partners_owe_it_by_the_seventh_working_day_before_the_planned_publication(string publication, string last) => Duty(Planned(publication))
        .IsOwed(Outcome.Met)
        .Binds("the safeguarding partners for Stockton-on-Tees", name)
        .IsDue(last)
        .PrudentlyBy(last)
        .Stands(DutyState.Due);

    [Theory]
    [InlineData("Monday 16 December 2024", DutyState.Due)]
    [InlineData("Tuesday 17 December 2024", DutyState.DueSoon)]
    [InlineData("Thursday 19 December 2024", DutyState.DueSoon)]
    [InlineData("Friday 20 December 2024", DutyState.Overdue)]
    public void Not_sent_it_is_due_soon_and_then_overdue(string asked, DutyState state) => Duty(Planned("Thursday 2 January 2025").CompleteTo(asked)).Stands(state);

    [Theory]
    [InlineData("Thursday 19 December 2024", DutyState.MetOnTime)]
    [InlineData("Friday 20 December 2024", DutyState.MetLate)]
    public void Sending_it_ends_it(string sent, DutyState state) => Duty(Planned("Thursday 2 January 2025").SentCopy(recipient, sent).CompleteTo(sent)).Stands(state);

    [Fact]
    public void A_copy_to_somebody_else_does_not() =>
        Duty(Planned("Thursday 2 January 2025").SentCopy(Body.Family, "Thursday 19 December 2024").CompleteTo("Friday 20 December 2024")).Stands(DutyState.Overdue);

    [Fact]
    public void The_day_of_publication_counts_and_not_the_one_that_was_planned() =>
        Duty(Planned("Monday 6 January 2025").Published("Thursday 2 January 2025").CompleteTo("Thursday 2 January 2025")).IsDue("Thursday 19 December 2024");

    [Fact]
    public void Proceedings_move_no_date() =>
        Duty(Planned("Thursday 2 January 2025").Beside(ParallelProcess.CriminalInvestigation)).IsDue("Thursday 19 December 2024");

    [Fact]
    public void Without_a_planned_day_there_is_no_last_day_and_the_plan_is_asked_for()
    {
        var part = Undertaken().Part();
        Expect.Duty(part, id, Noted.Authority).IsOwed(Outcome.Met).IsDue("not yet known").Stands(DutyState.Undetermined);
        Assert.Contains(part.Missing, missing => missing.Pointer == "/authorities/0/localReview/publicationPlannedOn");
    }

    [Fact]
    public void It_is_never_called_overdue_where_the_file_may_be_incomplete() =>
        Duty(Planned("Thursday 2 January 2025").CompleteTo("Friday 20 December 2024").PerhapsIncomplete()).Stands(DutyState.Undetermined);

    [Fact]
    public void Where_the_partners_decided_against_a_review_there_is_nothing_to_copy() => AssertSilent(
        A.Case("Friday 30 August 2024").Child(age: 8).DecidedLocalReview("Friday 30 August 2024", LocalReviewDecision.NotUndertake).PlannedPublication("Thursday 2 January 2025"));

    [Fact]
    public void Where_it_is_not_recorded_what_they_decided_it_is_open() =>
        Duty(A.Case("Friday 30 August 2024").Child(age: 8).DecidedLocalReview("Friday 30 August 2024", null).PlannedPublication("Thursday 2 January 2025")).IsOwed(Outcome.Undetermined);

    [Fact]
    public void Published_on_3_July_2018_there_was_no_such_duty() => AssertSilent(PublishedOn("Tuesday 3 July 2018"));

    [Theory]
    [InlineData("Wednesday 4 July 2018", "Working Together 2018 ch.4 (Unverified)")]
    [InlineData("Thursday 14 December 2023", "Working Together 2018 ch.4 (Unverified)")]
    [InlineData("Friday 15 December 2023", "Working Together 2023 ch.5 (Unverified)")]
    [InlineData("Tuesday 17 March 2026", "Working Together 2023 ch.5 (Unverified)")]
    [InlineData("Wednesday 18 March 2026", "Working Together 2026 (Unverified)")]
    public void It_is_in_force_from_4_July_2018_and_cites_the_guidance_of_the_day_of_publication(string published, string workingTogether) =>
        Duty(PublishedOn(published)).IsOwed(Outcome.Met).Cites(workingTogether);

    [Theory]
    [InlineData("Friday 22 June 2018")]
    [InlineData("Friday 12 April 2024")]
    public void Nothing_is_told_of_it_for_a_case_of_earlier_days_in_which_no_review_was_decided_on(string asked) =>
        AssertSilent(A.Case("Wednesday 20 June 2018").Child(age: 8).CompleteTo(asked));

    [Theory]
    [InlineData("Friday 22 June 2018")]
    [InlineData("Friday 12 April 2024")]
    public void Nor_where_nothing_but_the_case_is_known(string asked) =>
        AssertSilent(A.Case("Wednesday 20 June 2018").Child(age: 8).CompleteTo("Friday 29 June 2018").PerhapsIncomplete().AsAt(asked));

    private static CaseBuilder Undertaken() => A.Case("Friday 30 August 2024").Child(age: 8).DecidedLocalReview("Friday 30 August 2024");

    private static CaseBuilder Planned(string on) => Undertaken().PlannedPublication(on);

    private static CaseBuilder PublishedOn(string day) => A.Case("Monday 2 July 2018").Child(age: 8).DecidedLocalReview("Monday 2 July 2018").Published(day).CompleteTo(day);

    private DutyExpectation Duty(CaseBuilder the) => Expect.Duty(the.Part(), id, Noted.Authority);

    private void AssertSilent(CaseBuilder the) => Assert.DoesNotContain(the.Part().Duties, duty => duty.Id == $"england.{id}");
}
