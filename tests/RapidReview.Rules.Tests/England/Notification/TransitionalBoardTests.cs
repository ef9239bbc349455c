using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Notification;

public class TransitionalBoardTests
{
    private const string Id = "notification.transitional-board";
    private const string Day = "Monday 4 March 2019";

    [Fact]
    public void A_Local_Safeguarding_Children_Board_that_still_exists_is_told_at_the_same_time() => Expect.Cites(
        Expect.Finding(A.SeriousCase(Day).Part().Prompts, Id, Ids.Pair), "GOV.UK notification page (Reported)");

    [Fact]
    public void Where_nothing_is_to_be_notified_it_is_not_told() => Says(Outcome.NotMet, Case(AbuseOrNeglectView.ConsideredAndExcluded));

    [Fact]
    public void Where_the_authoritys_view_is_not_recorded_it_is_open() => Says(Outcome.Undetermined, Case(null));

    [Theory]
    [InlineData("Thursday 28 June 2018", Outcome.Undetermined)]
    [InlineData("Friday 29 June 2018", Outcome.Met)]
    [InlineData("Saturday 28 September 2019", Outcome.Met)]
    [InlineData("Sunday 29 September 2019", null)]
    public void It_is_in_force_from_29_June_2018_to_28_September_2019(string aware, Outcome? outcome) => Says(outcome, A.SeriousCase(aware));

    private static CaseBuilder Case(AbuseOrNeglectView? view) => A.Case(Day)
        .Child(age: 8, harm: HarmJudgement.Yes, livesIn: Ids.Stockton)
        .Knows(Ids.Stockton, Day, Day, view);

    private static void Says(Outcome? outcome, CaseBuilder the) => Noted.Says(outcome, the, Id, Ids.Pair);
}
