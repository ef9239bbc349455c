using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Notification;

public class OneFormForEachDeathTests
{
    private const string Id = "notification.one-form-for-each-death";

    [Fact]
    public void Two_children_who_died_need_two_forms() => Says(Outcome.Met, OneForm.For(OneForm.Died(), OneForm.Died()));

    [Fact]
    public void A_child_who_died_has_no_form_together_with_a_sister_who_was_harmed() =>
        Says(Outcome.Met, OneForm.For(OneForm.Died(), OneForm.Harmed(HarmJudgement.Yes, "A")));

    [Fact]
    public void Where_nobody_died_there_is_no_such_conflict() => Says(Outcome.NotMet, OneForm.For(OneForm.Harmed(), OneForm.Harmed()));

    [Fact]
    public void A_form_for_one_child_alone_is_as_it_should_be() =>
        Says(Outcome.NotMet, OneForm.Children(OneForm.Died(), OneForm.Died()).Notified("Thursday 28 March 2024"));

    [Fact]
    public void Where_it_is_not_known_whether_a_child_died_it_is_open() =>
        Says(Outcome.Undetermined, OneForm.For(OneForm.Harmed() with { Died = default }, OneForm.Harmed()));

    [Fact]
    public void Where_it_is_not_recorded_whom_the_form_covers_it_is_open() => Says(
        Outcome.Undetermined,
        OneForm.Children(OneForm.Died(), OneForm.Harmed()).Notified(Notifications.ToPanel("Thursday 28 March 2024") with { Children = [] }));

    [Theory]
    [InlineData("Thursday 28 June 2018", Outcome.Undetermined)]
    [InlineData("Friday 29 June 2018", Outcome.Met)]
    public void It_is_in_force_for_forms_sent_from_29_June_2018_and_nothing_is_known_before(string sent, Outcome outcome) => Says(outcome, OneForm.For(OneForm.Died(), OneForm.Died(), sent));

    [Fact]
    public void It_cites_the_notification_page() => Expect.Cites(
        Expect.Finding(OneForm.For(OneForm.Died(), OneForm.Died()).Part().Conflicts, Id, OneForm.Subject), "GOV.UK notification page (Reported)");

    private static void Says(Outcome outcome, CaseBuilder the) => Noted.Says(outcome, the, Id, OneForm.Subject);
}
