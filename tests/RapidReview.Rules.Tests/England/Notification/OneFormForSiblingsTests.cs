using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Notification;

public class OneFormForSiblingsTests
{
    private const string Id = "notification.one-form-for-siblings";

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Brothers_and_sisters_who_were_seriously_harmed_stand_on_one_form(bool ofA, bool ofB) =>
        Says(Outcome.Met, OneForm.Children(ofA ? Brother("B") : OneForm.Harmed(), ofB ? Brother("A") : OneForm.Harmed()));

    [Fact]
    public void Children_of_different_families_do_not() => Says(Outcome.NotMet, OneForm.Children(OneForm.Harmed(), OneForm.Harmed()));

    [Fact]
    public void A_child_who_died_needs_a_form_of_their_own() => Says(Outcome.NotMet, OneForm.Children(OneForm.Died(), Brother("A")));

    [Fact]
    public void A_brother_who_was_not_seriously_harmed_needs_no_form() => Says(Outcome.NotMet, OneForm.Children(OneForm.Harmed(HarmJudgement.No, "B"), Brother("A")));

    [Fact]
    public void Where_brothers_and_sisters_are_not_recorded_it_is_open() =>
        Says(Outcome.Undetermined, OneForm.Children(OneForm.Harmed() with { Siblings = [] }, OneForm.Harmed()));

    [Fact]
    public void Where_it_is_not_known_whether_one_of_them_lives_it_is_open() =>
        Says(Outcome.Undetermined, OneForm.Children(Brother("B") with { Died = default }, Brother("A")));

    [Theory]
    [InlineData("Thursday 28 June 2018", Outcome.Undetermined)]
    [InlineData("Friday 29 June 2018", Outcome.Met)]
    public void It_is_in_force_for_incidents_from_29_June_2018_and_nothing_is_known_before(string incident, Outcome outcome) =>
        Says(outcome, OneForm.Children(Brother("B"), Brother("A"), incident));

    [Fact]
    public void It_cites_the_notification_page() => Expect.Cites(
        Expect.Finding(OneForm.Children(Brother("B"), Brother("A")).Part().Prompts, Id, "case"), "GOV.UK notification page (Reported)");

    private static Child Brother(string of) => OneForm.Harmed(HarmJudgement.Yes, of);

    private static void Says(Outcome outcome, CaseBuilder the) => Noted.Says(outcome, the, Id, "case");
}
