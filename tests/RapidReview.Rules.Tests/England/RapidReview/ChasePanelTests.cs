using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.RapidReview;

public class ChasePanelTests
{
    private const string Id = "rapid-review.chase-panel";

    [Fact]
    public void The_day_after_the_Panels_own_time_it_is_time_to_ask()
    {
        var note = Noted.Of(Sent().CompleteTo("Tuesday 21 May 2024"), Id)!;
        Assert.Equal(Outcome.Met, note.Outcome);
        Assert.Contains("does not wait for the reply", note.Advice, StringComparison.Ordinal);
        Expect.Cites(note, "Panel's aim to reply (Reported)");
    }

    [Fact]
    public void On_its_last_day_it_is_not() => Noted.Says(Outcome.NotMet, Sent().CompleteTo("Monday 20 May 2024"), Id);

    [Fact]
    public void Once_it_has_replied_there_is_nothing_to_ask() =>
        Noted.Says(Outcome.NotMet, Sent().PanelReplied("Tuesday 21 May 2024").CompleteTo("Wednesday 22 May 2024"), Id);

    [Fact]
    public void Before_anything_was_sent_there_is_nothing_to_ask() => Noted.Says(Outcome.NotMet, A.SeriousCase(), Id);

    [Fact]
    public void Where_the_partners_found_the_criteria_not_met_no_reply_is_waited_for() =>
        Noted.Says(Outcome.NotMet, Sent().FoundCriteriaNotMet("Monday 29 April 2024").CompleteTo("Tuesday 21 May 2024"), Id);

    [Fact]
    public void Where_the_file_may_be_incomplete_it_is_open() =>
        Noted.Says(Outcome.Undetermined, Sent().CompleteTo("Tuesday 21 May 2024").PerhapsIncomplete(), Id, asAt: "Tuesday 21 May 2024");

    [Theory]
    [InlineData("Thursday 28 June 2018", Outcome.Undetermined)]
    [InlineData("Friday 29 June 2018", Outcome.Met)]
    public void Before_29_June_2018_nothing_is_said(string sent, Outcome outcome) => Noted.Says(
        outcome,
        A.SeriousCase("Thursday 28 June 2018").Notified("Wednesday 4 July 2018").Submitted(sent).CompleteTo("Monday 23 July 2018"),
        Id);

    private static CaseBuilder Sent() => A.SeriousCase().Notified("Friday 5 April 2024").Submitted("Friday 26 April 2024").CompleteTo("Friday 26 April 2024");
}
