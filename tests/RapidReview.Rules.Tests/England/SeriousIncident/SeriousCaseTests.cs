using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.SeriousIncident;

public class SeriousCaseTests
{
    private const string Id = "serious-incident.serious-case";

    [Theory]
    [InlineData(AbuseOrNeglectView.Known)]
    [InlineData(AbuseOrNeglectView.Suspected)]
    public void Knowledge_or_suspicion_makes_a_case_of_serious_harm_serious(AbuseOrNeglectView view) =>
        Says(Outcome.Met, A.Case().Child(age: 8, harm: HarmJudgement.Yes).Knows(Ids.Stockton, view: view));

    [Fact]
    public void A_death_needs_no_judgement_of_harm() =>
        Says(Outcome.Met, A.Case().Child(age: 8, diedOn: "Thursday 28 March 2024").Knows(Ids.Stockton, view: AbuseOrNeglectView.Suspected));

    [Theory]
    [InlineData(KnowerKind.Police)]
    [InlineData(KnowerKind.Health)]
    [InlineData(KnowerKind.Education)]
    [InlineData(KnowerKind.OtherWithChildrensFunctions)]
    public void The_knowledge_of_anybody_with_functions_for_children_counts(KnowerKind kind) =>
        Says(Outcome.Met, A.Case().Child(age: 8, harm: HarmJudgement.Yes).Knows("body-1", view: AbuseOrNeglectView.Suspected, kind: kind));

    [Fact]
    public void The_knowledge_of_others_does_not_count() => Says(
        Outcome.NotMet,
        A.Case().Child(age: 8, harm: HarmJudgement.Yes).Knows("body-1", view: AbuseOrNeglectView.Suspected, kind: KnowerKind.Other).AndNobodyElseKnows());

    [Fact]
    public void What_kind_of_body_knows_is_asked_for()
    {
        var part = A.Case().Child(age: 8, harm: HarmJudgement.Yes).Knows("body-1", view: AbuseOrNeglectView.Suspected).AndNobodyElseKnows().Part();
        Expect.Criterion(part, Id, Ids.Child, Outcome.Undetermined);
        Assert.Contains(part.Missing, missing => missing.Pointer == "/children/0/knowledge/items/0/kind");
    }

    [Fact]
    public void Where_everybody_who_knows_has_excluded_it_the_case_is_not_serious() => Says(
        Outcome.NotMet,
        A.Case().Child(age: 8, harm: HarmJudgement.Yes).Knows(Ids.Stockton, view: AbuseOrNeglectView.ConsideredAndExcluded).AndNobodyElseKnows());

    [Fact]
    public void Where_others_may_know_more_it_stays_open() =>
        Says(Outcome.Undetermined, A.Case().Child(age: 8, harm: HarmJudgement.Yes).Knows(Ids.Stockton, view: AbuseOrNeglectView.ConsideredAndExcluded));

    [Fact]
    public void Where_harm_is_open_the_case_is_open() =>
        Says(Outcome.Undetermined, A.Case().Child(age: 8).Knows(Ids.Stockton, view: AbuseOrNeglectView.Known));

    [Fact]
    public void Without_death_or_serious_harm_it_is_not_serious() =>
        Says(Outcome.NotMet, A.Case().Child(age: 8, died: false, harm: HarmJudgement.No).Knows(Ids.Stockton, view: AbuseOrNeglectView.Known));

    [Fact]
    public void Unless_death_is_excluded_it_is_asked_for() =>
        Says(Outcome.Undetermined, A.Case().Child(age: 8, harm: HarmJudgement.No).Knows(Ids.Stockton, view: AbuseOrNeglectView.Known));

    [Fact]
    public void An_adults_case_is_not_one() =>
        Says(Outcome.NotMet, A.Case().Child(age: 24, harm: HarmJudgement.Yes).Knows(Ids.Stockton, view: AbuseOrNeglectView.Known));

    [Theory]
    [InlineData("Thursday 28 June 2018", Outcome.Undetermined)]
    [InlineData("Friday 29 June 2018", Outcome.Met)]
    public void It_is_in_force_from_29_June_2018(string incident, Outcome outcome) => Says(outcome, A.SeriousCase(incident));

    [Theory]
    [InlineData("Tuesday 3 July 2018", null)]
    [InlineData("Wednesday 4 July 2018", "Working Together 2018 ch.4 (Reported)")]
    [InlineData("Thursday 14 December 2023", "Working Together 2018 ch.4 (Reported)")]
    [InlineData("Friday 15 December 2023", "Working Together 2023 p.132 (Reported)")]
    [InlineData("Tuesday 17 March 2026", "Working Together 2023 p.132 (Reported)")]
    [InlineData("Wednesday 18 March 2026", "Working Together 2026 (Unverified)")]
    public void The_guidance_of_the_day_is_cited(string incident, string? guidance) => Expect.Cites(
        Expect.Finding(A.SeriousCase(incident).Part().Criteria, Id, Ids.Child),
        guidance is null ? ["Children Act 2004 s.16B(9) (Unverified)"] : ["Children Act 2004 s.16B(9) (Unverified)", guidance]);

    private static void Says(Outcome outcome, CaseBuilder the) => Expect.Criterion(the.Part(), Id, Ids.Child, outcome);
}
