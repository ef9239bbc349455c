using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Notification;

public class NotifiableIncidentTests
{
    private const string Id = "notification.serious-incident";

    [Theory]
    [InlineData(AbuseOrNeglectView.Known, Outcome.Met)]
    [InlineData(AbuseOrNeglectView.Suspected, Outcome.Met)]
    [InlineData(AbuseOrNeglectView.ConsideredAndExcluded, Outcome.NotMet)]
    [InlineData(AbuseOrNeglectView.NotConsidered, Outcome.NotMet)]
    public void The_authoritys_own_view_decides(AbuseOrNeglectView view, Outcome outcome) =>
        Says(outcome, A.Case().Child(age: 8, harm: HarmJudgement.Yes).Knows(Ids.Stockton, "Thursday 28 March 2024", "Thursday 28 March 2024", view));

    [Fact]
    public void A_suspicion_not_yet_recorded_asks_rather_than_clears()
    {
        var part = A.Case().Child(age: 8, harm: HarmJudgement.Yes).Knows(Ids.Stockton, "Thursday 28 March 2024", "Thursday 28 March 2024").Part();
        Expect.Criterion(part, Id, Ids.Pair, Outcome.Undetermined);
        Assert.Contains(part.Missing, missing => missing.Pointer == "/children/0/knowledge/items/0/views");
    }

    [Fact]
    public void A_death_counts_as_serious_harm_does() => Says(
        Outcome.Met,
        A.Case().Child(age: 8, died: true).Knows(Ids.Stockton, "Thursday 28 March 2024", "Thursday 28 March 2024", AbuseOrNeglectView.Suspected));

    [Fact]
    public void Neither_death_nor_serious_harm_is_not_notifiable() => Says(
        Outcome.NotMet,
        A.Case().Child(age: 8, died: false, harm: HarmJudgement.No).Knows(Ids.Stockton, "Thursday 28 March 2024", null, AbuseOrNeglectView.Suspected));

    [Fact]
    public void Uncertain_harm_stays_open() => Says(
        Outcome.Undetermined,
        A.Case().Child(age: 8, died: false, harm: HarmJudgement.Uncertain).Knows(Ids.Stockton, "Thursday 28 March 2024", null, AbuseOrNeglectView.Suspected));

    [Fact]
    public void Harmed_at_seventeen_and_dead_at_eighteen_is_notifiable() => Says(
        Outcome.Met,
        A.Case("Wednesday 27 March 2024")
            .Child(born: Say.Day("Tuesday 28 March 2006"), diedOn: "Friday 29 March 2024", harm: HarmJudgement.Yes)
            .Knows(Ids.Stockton, "Friday 29 March 2024", "Friday 29 March 2024", AbuseOrNeglectView.Suspected)
            .CompleteTo("Friday 29 March 2024"));

    [Fact]
    public void An_unborn_child_leaves_it_open() => Says(
        Outcome.Undetermined,
        A.Case().Child(unborn: true, harm: HarmJudgement.Yes).Knows(Ids.Stockton, "Thursday 28 March 2024", "Thursday 28 March 2024", AbuseOrNeglectView.Suspected));

    [Fact]
    public void Where_the_child_lives_does_not_matter_in_England()
    {
        var part = A.SeriousCaseOfAChildLivingIn(Ids.Manchester).Part();
        Expect.Criterion(part, Id, Ids.Pair, Outcome.Met);
        Expect.Criterion(part, Id, Ids.With(Ids.Manchester), Outcome.NotMet);
    }

    [Fact]
    public void A_Welsh_child_harmed_in_England_is_notified_by_the_place()
    {
        var part = A.SeriousCaseOfAChildLivingIn(Ids.Pembrokeshire).Part();
        Expect.Criterion(part, Id, Ids.Pair, Outcome.Met);
        Assert.DoesNotContain(part.Criteria, finding => finding.Subject.Contains("authority:W", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Ids.Pembrokeshire, null)]
    [InlineData(null, Nation.Wales)]
    [InlineData(null, Nation.Scotland)]
    [InlineData(null, Nation.NorthernIreland)]
    [InlineData(null, Nation.Overseas)]
    public void Outside_England_the_home_authority_notifies(string? authority, Nation? nation) => Says(Outcome.Met, A.SeriousCase().In(authority, nation));

    [Fact]
    public void Outside_England_an_unknown_home_is_asked_for()
    {
        var part = A.SeriousCaseOfAChildLivingIn(null).In(null, Nation.Scotland).Part();
        Expect.Criterion(part, Id, Ids.Pair, Outcome.Undetermined);
        Expect.Criterion(part, Id, Ids.Unknown, Outcome.Undetermined);
        Assert.Contains(part.Missing, missing => missing.Pointer == "/children/0/residence/authority");
    }

    [Fact]
    public void An_unknown_place_leaves_it_open_for_every_authority_and_for_one_not_yet_known()
    {
        var part = A.SeriousCaseOfAChildLivingIn(Ids.Manchester).In(null).Part();
        Assert.Equal([Ids.With(Ids.Stockton), Ids.With(Ids.Manchester), Ids.Unknown], part.Criteria.Where(finding => finding.Id.EndsWith(Id, StringComparison.Ordinal)).Select(finding => finding.Subject));
        Assert.All(part.Criteria.Where(finding => finding.Id.EndsWith(Id, StringComparison.Ordinal)), finding => Assert.Equal(Outcome.Undetermined, finding.Outcome));
        Assert.Contains(part.Missing, missing => missing.Pointer == "/incident/place/authority");
    }

    [Fact]
    public void Somewhere_in_England_leaves_the_home_authority_open_too()
    {
        var part = A.SeriousCase().In(null, Nation.England).Part();
        Expect.Criterion(part, Id, Ids.Pair, Outcome.Undetermined);
        Expect.Criterion(part, Id, Ids.Unknown, Outcome.Undetermined);
    }

    [Theory]
    [InlineData("Thursday 28 June 2018", Outcome.Undetermined)]
    [InlineData("Friday 29 June 2018", Outcome.Met)]
    [InlineData("Wednesday 18 March 2026", Outcome.Met)]
    public void It_is_in_force_from_29_June_2018(string aware, Outcome outcome) => Says(outcome, A.SeriousCase(aware));

    [Fact]
    public void The_Act_is_cited() =>
        Expect.Cites(Expect.Finding(A.SeriousCase().Part().Criteria, Id, Ids.Pair), "Children Act 2004 s.16C(1) (Reported)");

    private static void Says(Outcome outcome, CaseBuilder the) => Expect.Criterion(the.Part(), Id, Ids.Pair, outcome);
}
