using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Notification;

public class SharedWithOfstedTests
{
    private const string Id = "notification.shared";

    [Fact]
    public void A_notification_to_the_Panel_reaches_Ofsted_and_the_Department_by_itself() => Expect.Cites(
        Expect.Finding(A.SeriousCase().Part().Prompts, Id, Ids.Pair), "GOV.UK notification page (Reported)");

    [Fact]
    public void It_is_so_after_the_notification_too() => Says(Outcome.Met, A.SeriousCase().Notified("Thursday 28 March 2024"));

    [Fact]
    public void Where_nothing_is_to_be_notified_nothing_is_shared() => Says(Outcome.NotMet, Case(AbuseOrNeglectView.ConsideredAndExcluded));

    [Fact]
    public void Where_the_authoritys_view_is_not_recorded_it_is_open() => Says(Outcome.Undetermined, Case(null));

    [Theory]
    [InlineData("Thursday 28 June 2018", Outcome.Undetermined)]
    [InlineData("Friday 29 June 2018", Outcome.Met)]
    public void It_is_in_force_for_notifications_from_29_June_2018_and_nothing_is_known_before(string sent, Outcome outcome) =>
        Says(outcome, A.SeriousCase(sent).Notified(sent));

    private static CaseBuilder Case(AbuseOrNeglectView? view) => A.Case()
        .Child(age: 8, harm: HarmJudgement.Yes, livesIn: Ids.Stockton)
        .Knows(Ids.Stockton, "Thursday 28 March 2024", "Thursday 28 March 2024", view);

    private static void Says(Outcome outcome, CaseBuilder the) => Noted.Says(outcome, the, Id, Ids.Pair);
}
