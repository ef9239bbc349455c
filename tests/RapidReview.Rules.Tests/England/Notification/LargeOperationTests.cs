using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Notification;

public class LargeOperationTests
{
    private const string Id = "notification.large-operation";

    [Fact]
    public void A_large_operation_needs_one_form_for_the_main_child()
    {
        var found = Expect.Finding(Case(true).Part().Prompts, Id, "case");
        Assert.Contains("for the main child", found.Advice, StringComparison.Ordinal);
        Expect.Cites(found, "GOV.UK notification page (Reported)");
    }

    [Fact]
    public void Any_other_incident_does_not() => Says(Outcome.NotMet, Case(false));

    [Fact]
    public void Where_it_is_not_known_it_is_open() => Says(Outcome.Undetermined, Case(default(Fact<bool>)));

    [Theory]
    [InlineData("Thursday 28 June 2018", Outcome.Undetermined)]
    [InlineData("Friday 29 June 2018", Outcome.Met)]
    public void It_is_in_force_for_incidents_from_29_June_2018_and_nothing_is_known_before(string incident, Outcome outcome) => Says(outcome, Case(true, incident));

    private static CaseBuilder Case(Fact<bool> large, string on = "Thursday 28 March 2024") =>
        A.SeriousCase(on).WithCase(file => file with { Incident = file.Incident with { LargeScaleExploitation = large } });

    private static void Says(Outcome outcome, CaseBuilder the) => Noted.Says(outcome, the, Id, "case");
}
