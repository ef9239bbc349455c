using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Notification;

public class KnownToOthersTests
{
    [Theory]
    [InlineData(AbuseOrNeglectView.NotConsidered)]
    [InlineData(AbuseOrNeglectView.ConsideredAndExcluded)]
    public void What_only_the_police_suspect_is_a_serious_case_but_the_authoritys_clock_stands_still(AbuseOrNeglectView view)
    {
        var part = Case(view).Part();
        Expect.Criterion(part, "serious-incident.serious-case", Ids.Child, Outcome.Met);
        Expect.Criterion(part, "notification.serious-incident", Ids.Pair, Outcome.NotMet);
        Expect.Clock(part, "notification.authority-aware").Starts("none");
        Expect.Duty(part, "notification.notify-panel").Stands(DutyState.NotTriggered);
        Expect.Prompts(part, "known-to-others");
        Expect.Cites(part.Prompts[0], "Children Act 2004 s.16C(1) (Reported)", "Panel's website (Reported)");
    }

    [Fact]
    public void Where_the_authority_suspects_too_there_is_nothing_to_tell_it() => Expect.Prompts(Case(AbuseOrNeglectView.Suspected).Part(), "agreed-by-partners", "shared");

    [Fact]
    public void Where_the_authoritys_view_is_not_recorded_it_is_asked_for_instead()
    {
        var part = Case(null).Part();
        Expect.Prompts(part);
        Expect.Criterion(part, "notification.serious-incident", Ids.Pair, Outcome.Undetermined);
        Assert.Contains(part.Missing, missing => missing.Pointer == "/children/0/knowledge/items/1/views");
    }

    [Fact]
    public void It_speaks_to_the_authority_of_the_place_only()
    {
        var part = Case(AbuseOrNeglectView.NotConsidered).Knows(Ids.Manchester, view: AbuseOrNeglectView.NotConsidered).Part();
        Assert.Equal(Ids.Pair, Assert.Single(part.Prompts).Subject);
    }

    [Theory]
    [InlineData("Thursday 28 June 2018", false)]
    [InlineData("Friday 29 June 2018", true)]
    public void It_is_in_force_from_29_June_2018(string incident, bool shown) =>
        Assert.Equal(shown, Case(AbuseOrNeglectView.NotConsidered, incident).Part().Prompts.Count == 1);

    private static CaseBuilder Case(AbuseOrNeglectView? authority, string incident = "Thursday 28 March 2024") => A.Case(incident)
        .Child(age: 8, harm: HarmJudgement.Yes, livesIn: Ids.Stockton)
        .Knows("police", incident, null, AbuseOrNeglectView.Suspected, kind: KnowerKind.Police)
        .Knows(Ids.Stockton, incident, incident, authority);
}
