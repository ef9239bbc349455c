using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.RapidReview;

public class PanelRepliesTests
{
    private const string Id = "rapid-review.panel-replies";

    [Fact]
    public void The_Panel_aims_to_reply_in_fifteen_working_days_and_6_May_does_not_count()
    {
        var duty = Duty(Sent())
            .IsOwed(Outcome.Met)
            .Binds("the national Panel", "the safeguarding partners for Stockton-on-Tees")
            .IsDue("Monday 20 May 2024")
            .PrudentlyBy("Monday 20 May 2024")
            .Stands(DutyState.Due)
            .Cites("Panel's aim to reply (Reported)");
        Assert.True(duty.Finding.Target);
        Assert.False(duty.Finding.Must);
    }

    [Theory]
    [InlineData("Wednesday 15 May 2024", DutyState.Due)]
    [InlineData("Thursday 16 May 2024", DutyState.DueSoon)]
    [InlineData("Monday 20 May 2024", DutyState.DueSoon)]
    [InlineData("Tuesday 21 May 2024", DutyState.Overdue)]
    public void Without_a_reply_it_is_due_soon_and_then_overdue(string asked, DutyState state) => Duty(Sent().CompleteTo(asked)).Stands(state);

    [Theory]
    [InlineData("Monday 20 May 2024", DutyState.MetOnTime, 15)]
    [InlineData("Tuesday 21 May 2024", DutyState.MetLate, 16)]
    public void The_reply_ends_it(string replied, DutyState state, int workingDay) => Duty(Sent().PanelReplied(replied).CompleteTo(replied)).Stands(state).WasDoneOnWorkingDay(workingDay);

    [Fact]
    public void Before_anything_is_sent_nothing_is_said_of_a_reply() => AssertSilent(A.SeriousCase());

    [Fact]
    public void Where_no_review_is_owed_nothing_is_said_of_a_reply() => AssertSilent(A.SeriousCase().FoundCriteriaNotMet("Thursday 28 March 2024"));

    [Fact]
    public void Where_the_file_may_be_incomplete_it_is_open_whether_it_has_replied() => Duty(Sent().CompleteTo("Tuesday 21 May 2024").PerhapsIncomplete()).Stands(DutyState.Undetermined);

    [Theory]
    [InlineData("Thursday 28 June 2018", Outcome.Undetermined)]
    [InlineData("Friday 29 June 2018", Outcome.Met)]
    public void Before_29_June_2018_nothing_is_said(string sent, Outcome owed) =>
        Duty(A.SeriousCase("Thursday 28 June 2018").Notified("Wednesday 4 July 2018").Submitted(sent).CompleteTo("Wednesday 4 July 2018")).IsOwed(owed);

    private static CaseBuilder Sent() => A.SeriousCase().Notified("Friday 5 April 2024").Submitted("Friday 26 April 2024").CompleteTo("Friday 26 April 2024");

    private static DutyExpectation Duty(CaseBuilder the) => Expect.Duty(the.Part(), Id, Noted.Authority);

    private static void AssertSilent(CaseBuilder the) => Assert.DoesNotContain(the.Part().Duties, duty => duty.Id == $"england.{Id}");
}
