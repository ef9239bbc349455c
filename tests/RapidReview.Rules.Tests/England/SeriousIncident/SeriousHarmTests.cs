using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.SeriousIncident;

public class SeriousHarmTests
{
    private const string Id = "serious-incident.serious-harm";
    private const string Act = "Children Act 2004 s.16B(9) (Unverified)";

    [Theory]
    [InlineData(HarmJudgement.Yes, Outcome.Met)]
    [InlineData(HarmJudgement.No, Outcome.NotMet)]
    [InlineData(HarmJudgement.Uncertain, Outcome.Undetermined)]
    public void Only_a_recorded_judgement_answers(HarmJudgement judgement, Outcome outcome) => Says(outcome, A.Case().Child(harm: judgement));

    [Fact]
    public void Without_a_judgement_it_is_asked_for()
    {
        var part = A.Case().Child().Part();
        Expect.Criterion(part, Id, Ids.Child, Outcome.Undetermined);
        Assert.Contains(part.Missing, missing => missing.Pointer == "/children/0/harmAssessments");
    }

    [Fact]
    public void Of_a_child_who_died_it_is_not_asked()
    {
        var part = A.Case().Child(age: 8, diedOn: "Thursday 28 March 2024").Knows(Ids.Stockton, "Thursday 28 March 2024", "Thursday 28 March 2024", AbuseOrNeglectView.Suspected).Part();
        Expect.Criterion(part, Id, Ids.Child, Outcome.Undetermined);
        Expect.Criterion(part, "notification.serious-incident", Ids.Pair, Outcome.Met);
        Assert.DoesNotContain(part.Missing, missing => missing.Pointer == "/children/0/harmAssessments");
    }

    [Fact]
    public void Of_a_person_who_is_no_child_it_is_not_asked() =>
        Assert.DoesNotContain(A.Case().Child(age: 24).Part().Missing, missing => missing.Pointer == "/children/0/harmAssessments");

    [Theory]
    [InlineData(null, Outcome.Undetermined)]
    [InlineData(HarmJudgement.Uncertain, Outcome.Undetermined)]
    [InlineData(HarmJudgement.Yes, Outcome.Met)]
    public void Recovery_alone_never_gives_not_serious(HarmJudgement? judgement, Outcome outcome) =>
        Says(outcome, A.Case().Child(harm: judgement, recovered: true));

    [Fact]
    public void A_later_judgement_replaces_an_earlier_one() => Says(
        Outcome.Met,
        A.Case().Child(harm: HarmJudgement.No).ThenJudged(HarmJudgement.Yes, "Friday 29 March 2024").CompleteTo("Friday 29 March 2024"));

    [Fact]
    public void A_judgement_of_tomorrow_does_not_count_today() => Says(
        Outcome.NotMet,
        A.Case().Child(harm: HarmJudgement.No).ThenJudged(HarmJudgement.Yes, "Friday 29 March 2024"));

    [Fact]
    public void Two_judgements_of_one_day_that_differ_leave_it_open() => Says(
        Outcome.Undetermined,
        A.Case().Child(harm: HarmJudgement.No).ThenJudged(HarmJudgement.Yes, "Thursday 28 March 2024"));

    [Fact]
    public void Before_29_June_2018_nothing_is_said() => Says(Outcome.Undetermined, A.Case("Thursday 28 June 2018").Child(harm: HarmJudgement.Yes));

    [Theory]
    [InlineData("Friday 29 June 2018")]
    [InlineData("Tuesday 3 July 2018")]
    public void Until_Working_Together_2018_only_the_Act_is_cited(string incident) => Cites(incident, Act);

    [Theory]
    [InlineData("Wednesday 4 July 2018", "Working Together 2018 ch.4 (Reported)")]
    [InlineData("Thursday 14 December 2023", "Working Together 2018 ch.4 (Reported)")]
    [InlineData("Friday 15 December 2023", "Working Together 2023 p.132 (Reported)")]
    [InlineData("Tuesday 17 March 2026", "Working Together 2023 p.132 (Reported)")]
    [InlineData("Wednesday 18 March 2026", "Working Together 2026 (Unverified)")]
    public void Since_then_the_guidance_of_the_day_is_cited_too(string incident, string guidance) => Cites(incident, Act, guidance);

    [Fact]
    public void Some_day_across_two_editions_cites_both()
    {
        var incident = DateFact.Between(Say.Day("Thursday 14 December 2023"), Say.Day("Friday 15 December 2023"));
        var finding = Expect.Finding(A.Case("Friday 15 December 2023").Child(harm: HarmJudgement.Yes).On(incident).Part().Criteria, Id, Ids.Child);
        Assert.Equal(Outcome.Met, finding.Outcome);
        Expect.Cites(finding, Act, "Working Together 2018 ch.4 (Reported)", "Working Together 2023 p.132 (Reported)");
    }

    [Fact]
    public void Some_day_about_29_June_2018_settles_nothing() => Says(
        Outcome.Undetermined,
        A.Case("Friday 29 June 2018").Child(harm: HarmJudgement.Yes).On(DateFact.Between(Say.Day("Thursday 28 June 2018"), Say.Day("Friday 29 June 2018"))));

    private static void Says(Outcome outcome, CaseBuilder the) => Expect.Criterion(the.Part(), Id, Ids.Child, outcome);

    private static void Cites(string incident, params string[] citations)
    {
        var finding = Expect.Finding(A.Case(incident).Child(harm: HarmJudgement.Yes).Part().Criteria, Id, Ids.Child);
        Assert.Equal(Outcome.Met, finding.Outcome);
        Expect.Cites(finding, citations);
    }
}
