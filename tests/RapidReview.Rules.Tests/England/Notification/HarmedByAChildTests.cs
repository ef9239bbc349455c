using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Notification;

public class HarmedByAChildTests
{
    private const string Id = "notification.harmed-by-a-child";

    [Fact]
    public void Harm_by_a_child_is_easily_notified_twice()
    {
        var found = Expect.Finding(Case(true).Part().Prompts, Id, "case");
        Assert.Contains("not notified twice", found.Advice, StringComparison.Ordinal);
        Expect.Cites(found, "GOV.UK notification page (Reported)");
    }

    [Fact]
    public void Harm_by_nobody_under_age_is_not() => Says(Outcome.NotMet, Case(false));

    [Fact]
    public void Where_it_is_not_known_it_is_open() => Says(Outcome.Undetermined, Case(default(Fact<bool>)));

    [Theory]
    [InlineData("Thursday 28 June 2018", Outcome.Undetermined)]
    [InlineData("Friday 29 June 2018", Outcome.Met)]
    public void It_is_in_force_for_incidents_from_29_June_2018_and_nothing_is_known_before(string incident, Outcome outcome) => Says(outcome, Case(true, incident));

    private static CaseBuilder Case(Fact<bool> byAChild, string on = "Thursday 28 March 2024") =>
        A.SeriousCase(on).WithCase(file => file with { Incident = file.Incident with { PerpetratorIsChild = byAChild } });

    private static void Says(Outcome outcome, CaseBuilder the) => Noted.Says(outcome, the, Id, "case");
}
