using NodaTime;
using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Packs;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Turning;

/// <summary>What a finding turns on, case by case. That it is exact stands in <see cref="Invariants.TurnsOnTests"/>.</summary>
public class FindingTurningTests
{
    private static readonly Advisor Both = Advisor.For(Cores.England, Cores.Wales);

    [Fact]
    public void Serious_harm_turns_on_a_judgement() => Assert.Equal(
        ["Met: Was the child seriously harmed? judgement yes, on Thursday 28 March 2024", "NotMet: Was the child seriously harmed? judgement no, on Thursday 28 March 2024"],
        Said(A.Case().Child(age: 8), "england.serious-incident.serious-harm"));

    [Fact]
    public void A_settled_finding_flips_where_its_facts_are_otherwise() => Assert.Contains(
        "NotMet: The local authority of the place of the incident: Hartlepool (E06000001)",
        Said(A.SeriousCase(), "england.notification.serious-incident"));

    [Fact]
    public void Several_facts_that_are_needed_together_stand_in_one_set()
    {
        var turns = Assert.Single(TurnsOn(new CaseBuilder().On("Thursday 28 March 2024").In(null, Nation.England).CompleteTo("Thursday 28 March 2024").Child(age: 8).Knows(Ids.Stockton, incident: "Thursday 28 March 2024", harm: "Thursday 28 March 2024"), "england.notification.serious-incident", Ids.Pair));
        Assert.True(turns.IsOpen);
        Assert.Contains(turns.Sets, set => set is { Outcome: Outcome.Met, Facts.Count: 3 });
    }

    [Fact]
    public void A_county_counts_as_any_authority_does()
    {
        const string county = "E10000028";
        var turns = Assert.Single(TurnsOn(new CaseBuilder().On("Thursday 28 March 2024").In(null, Nation.England).CompleteTo("Thursday 28 March 2024").Child(age: 8, harm: HarmJudgement.Yes).Knows(county, incident: "Thursday 28 March 2024", harm: "Thursday 28 March 2024", view: AbuseOrNeglectView.Suspected), "england.notification.serious-incident", $"child:A/authority:{county}"));
        Assert.Contains(turns.Sets, set => set is { Outcome: Outcome.Met, Facts: [{ Change: { Pointer: "/incident/place/authority", Value: $"\"{county}\"" } }] });
    }

    [Fact]
    public void A_place_that_brings_a_pack_into_play_settles_as_any_other_does()
    {
        var advisor = Advisor.For(Cores.England, Cores.Wales, new LocalPack().Sets("england.notification.period", 4).Read());
        var file = new CaseBuilder().On("Thursday 28 March 2024").In(null, Nation.England).CompleteTo("Thursday 28 March 2024").Child(age: 8, harm: HarmJudgement.Yes).Knows(Ids.Stockton, incident: "Thursday 28 March 2024", harm: "Thursday 28 March 2024", view: AbuseOrNeglectView.Suspected).Build();
        var turns = Assert.Single(advisor.Explain(file, "england.notification.serious-incident", Ids.Pair, Instant.MaxValue)).Turns!;
        Assert.Contains(turns.Sets, set => set is { Outcome: Outcome.Met, Facts: [{ Change.Pointer: "/incident/place/authority" }] });
    }

    [Fact]
    public void What_is_worked_out_from_entries_turns_on_the_entries()
    {
        // No body is recorded that knew of anything: one that knew of abuse would do, and so would that there is none.
        var turns = Assert.Single(TurnsOn(A.Case().Child(age: 8, harm: HarmJudgement.Yes), "england.serious-incident.serious-case"));
        Assert.Contains(turns.Sets, set => set is { Outcome: Outcome.Met, Facts: [{ Change.Pointer: "/children/0/knowledge/-" }] });
        Assert.Contains(turns.Sets, set => set.Outcome == Outcome.NotMet);
        Assert.True(turns.MayBeMore);
    }

    [Fact]
    public void A_duty_turns_on_the_day_on_which_it_was_done()
    {
        var turns = Assert.Single(TurnsOn(A.SeriousCase().Notified("Friday 5 April 2024").CompleteTo("Friday 26 April 2024"), "england.notification.notify-panel", Ids.Pair));
        Assert.False(turns.IsOpen);
        Assert.Contains(turns.Sets, set => set.State == DutyState.MetLate && set.Facts is [{ Change.Pointer: "/notifications/0/sentOn" }]);
        Assert.Contains(turns.Sets, set => set.State == DutyState.Overdue && set.Facts is [{ Change.Value: "\"did-not-happen\"" }]);
    }

    [Fact]
    public void A_finding_that_no_part_has_turns_on_nothing() => Assert.Empty(TurnsOn(A.Case(), "england.notification.notify-panel", "child:Z"));

    private static List<FindingTurns> TurnsOn(CaseBuilder the, string id, string? subject = null) => [.. Both.Explain(the.Build(), id, subject, Instant.MaxValue).Select(explained => explained.Turns!)];

    private static IEnumerable<string> Said(CaseBuilder the, string id) => Assert.Single(TurnsOn(the, id)).Sets.Select(set => $"{set.Outcome}: {string.Join("; ", set.Facts.Select(fact => $"{fact.About} {fact.Answer}"))}");
}
