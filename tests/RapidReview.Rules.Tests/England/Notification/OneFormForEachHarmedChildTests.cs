using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Notification;

public class OneFormForEachHarmedChildTests
{
    private const string Id = "notification.one-form-for-each-harmed-child";

    [Fact]
    public void Children_of_different_families_need_a_form_each() => Says(Outcome.Met, Form(OneForm.Harmed(), OneForm.Harmed()));

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void Brothers_and_sisters_stand_on_one_form_whichever_of_them_it_is_recorded_of(bool ofA, bool ofB) =>
        Says(Outcome.NotMet, Form(ofA ? OneForm.Harmed(HarmJudgement.Yes, "B") : OneForm.Harmed(), ofB ? OneForm.Harmed(HarmJudgement.Yes, "A") : OneForm.Harmed()));

    [Fact]
    public void A_child_who_was_not_seriously_harmed_does_not_count() => Says(Outcome.NotMet, Form(OneForm.Harmed(), OneForm.Harmed(HarmJudgement.No)));

    [Fact]
    public void Where_brothers_and_sisters_are_not_recorded_it_is_open() =>
        Says(Outcome.Undetermined, Form(OneForm.Harmed() with { Siblings = [] }, OneForm.Harmed() with { Siblings = [] }));

    [Fact]
    public void Where_it_is_not_judged_yet_how_badly_one_was_harmed_it_is_open() =>
        Says(Outcome.Undetermined, Form(OneForm.Harmed(), OneForm.Harmed(HarmJudgement.Uncertain)));

    [Fact]
    public void A_large_operation_has_one_form_all_the_same() => Says(Outcome.NotMet, Form(OneForm.Harmed(), OneForm.Harmed(), largeOperation: true));

    [Fact]
    public void Where_it_is_not_known_whether_it_is_one_it_is_told_as_open_and_asked()
    {
        var part = Form(OneForm.Harmed(), OneForm.Harmed(), largeOperation: null).Part();
        Assert.Equal(Outcome.Undetermined, Expect.Finding(part.Conflicts, Id, OneForm.Subject).Outcome);
        Assert.Contains(part.Missing, missing => missing.Pointer == "/incident/largeScaleExploitation");
    }

    [Fact]
    public void Where_anything_else_is_open_it_is_not_told_yet() =>
        Expect.Conflicts(Form(OneForm.Harmed(), OneForm.Harmed(HarmJudgement.Uncertain), largeOperation: null).Part());

    [Theory]
    [InlineData("Thursday 28 June 2018", null)]
    [InlineData("Friday 29 June 2018", Outcome.Met)]
    public void It_is_in_force_for_forms_sent_from_29_June_2018_and_nothing_is_said_before(string sent, Outcome? outcome) => Says(outcome, Form(OneForm.Harmed(), OneForm.Harmed(), on: sent));

    [Fact]
    public void It_cites_the_notification_page() => Expect.Cites(
        Expect.Finding(Form(OneForm.Harmed(), OneForm.Harmed()).Part().Conflicts, Id, OneForm.Subject), "GOV.UK notification page (Reported)");

    private static CaseBuilder Form(Child a, Child b, bool? largeOperation = false, string on = "Thursday 28 March 2024") => OneForm.For(a, b, on).WithCase(file => file with
    {
        Incident = file.Incident with { LargeScaleExploitation = largeOperation is { } known ? known : default(Facts.Fact<bool>) },
    });

    private static void Says(Outcome? outcome, CaseBuilder the) => Noted.Says(outcome, the, Id, OneForm.Subject);
}
