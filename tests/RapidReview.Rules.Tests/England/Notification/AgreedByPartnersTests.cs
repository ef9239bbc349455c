using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Notification;

public class AgreedByPartnersTests
{
    private const string Id = "notification.agreed-by-partners";

    [Fact]
    public void Before_it_notifies_the_authority_consults_its_partners_and_does_not_wait_for_them()
    {
        var part = A.SeriousCase().Part();
        var found = Expect.Finding(part.Prompts, Id, Ids.Pair);
        Assert.Contains("does not wait for agreement", found.Advice, StringComparison.Ordinal);
        Expect.Cites(found, "Panel's website (Reported)");
        Expect.Duty(part, "notification.notify-panel").IsDue("Monday 8 April 2024");
    }

    [Fact]
    public void Once_it_has_notified_there_is_nothing_to_agree() => Says(Outcome.NotMet, A.SeriousCase().Notified("Thursday 28 March 2024"));

    [Fact]
    public void A_notification_to_Ofsted_alone_settles_nothing() => Says(
        Outcome.Met,
        A.SeriousCase().Notified(Notifications.ToPanel("Thursday 28 March 2024") with { Recipients = Facts.Listed.Complete(new NotifiedBody { Body = Body.Ofsted }) }));

    [Fact]
    public void Where_nothing_is_to_be_notified_there_is_nothing_to_agree_either() => Says(Outcome.NotMet, Case(AbuseOrNeglectView.ConsideredAndExcluded));

    [Fact]
    public void Where_the_authoritys_view_is_not_recorded_it_is_open() => Says(Outcome.Undetermined, Case(null));

    [Fact]
    public void Where_a_notification_may_have_been_sent_it_is_open() =>
        Noted.Says(Outcome.Undetermined, A.SeriousCase().PerhapsIncomplete(), Id, Ids.Pair, asAt: "Thursday 28 March 2024");

    [Theory]
    [InlineData("Thursday 28 June 2018", Outcome.Undetermined)]
    [InlineData("Friday 29 June 2018", Outcome.Met)]
    public void It_is_in_force_from_29_June_2018_and_nothing_is_known_before(string asked, Outcome outcome) => Says(outcome, A.SeriousCase(asked));

    private static CaseBuilder Case(AbuseOrNeglectView? view) => A.Case()
        .Child(age: 8, harm: HarmJudgement.Yes, livesIn: Ids.Stockton)
        .Knows(Ids.Stockton, "Thursday 28 March 2024", "Thursday 28 March 2024", view);

    private static void Says(Outcome outcome, CaseBuilder the) => Noted.Says(outcome, the, Id, Ids.Pair);
}
