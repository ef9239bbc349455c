using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.SeriousIncident;

public class RecoveryTests
{
    [Fact]
    public void A_recovered_child_judged_not_seriously_harmed_calls_for_caution() =>
        Expect.Prompts(A.Case().Child(age: 8, died: false, harm: HarmJudgement.No, recovered: true).Part(), "recovery");

    [Theory]
    [InlineData(null)]
    [InlineData(HarmJudgement.Uncertain)]
    [InlineData(HarmJudgement.Yes)]
    public void Where_nobody_has_said_no_there_is_nothing_to_caution_against(HarmJudgement? judgement) =>
        Expect.Prompts(A.Case().Child(age: 8, died: false, harm: judgement, recovered: true).Part());

    [Theory]
    [InlineData(null)]
    [InlineData(false)]
    public void Without_recovery_there_is_no_caution(bool? recovered) =>
        Expect.Prompts(A.Case().Child(age: 8, died: false, harm: HarmJudgement.No, recovered: recovered).Part());

    [Fact]
    public void A_child_who_died_later_has_not_recovered() => Expect.Prompts(
        A.Case().Child(age: 8, diedOn: "Friday 29 March 2024", harm: HarmJudgement.No, recovered: true).CompleteTo("Friday 29 March 2024").Part());

    [Fact]
    public void What_is_open_is_told_apart_from_what_is_not_so()
    {
        Says(Outcome.Met, A.Case().Child(age: 8, died: false, harm: HarmJudgement.No, recovered: true));
        Says(Outcome.Undetermined, A.Case().Child(age: 8, died: false, harm: HarmJudgement.No));
        Says(Outcome.Undetermined, A.Case().Child(age: 8, died: false, harm: HarmJudgement.Uncertain, recovered: true));
        Says(Outcome.NotMet, A.Case().Child(age: 8, died: false, harm: HarmJudgement.Yes, recovered: true));

        static void Says(Outcome outcome, CaseBuilder the) => Noted.Says(outcome, the, "serious-incident.recovery", Ids.Child);
    }

    [Theory]
    [InlineData("Tuesday 3 July 2018", null)]
    [InlineData("Wednesday 4 July 2018", "Working Together 2018 ch.4 (Reported)")]
    [InlineData("Thursday 14 December 2023", "Working Together 2018 ch.4 (Reported)")]
    [InlineData("Friday 15 December 2023", "Working Together 2023 p.132 (Reported)")]
    [InlineData("Tuesday 17 March 2026", "Working Together 2023 p.132 (Reported)")]
    [InlineData("Wednesday 18 March 2026", "Working Together 2026 (Unverified)")]
    public void It_comes_with_Working_Together_2018_and_cites_the_guidance_of_the_day(string incident, string? guidance)
    {
        var part = A.Case(incident).Child(age: 8, died: false, harm: HarmJudgement.No, recovered: true).Part();
        if (guidance is null)
            Expect.Prompts(part);
        else
            Expect.Cites(Assert.Single(part.Prompts), guidance);
    }
}
