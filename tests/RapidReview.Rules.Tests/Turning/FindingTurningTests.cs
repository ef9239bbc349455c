using NodaTime;
using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Packs;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Turning;

/// <summary>What a finding turns on, checked by advising anew, apart from the search that found it.</summary>
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
    public void A_duty_turns_on_the_day_on_which_it_was_done()
    {
        var turns = Assert.Single(TurnsOn(A.SeriousCase().Notified("Friday 5 April 2024").CompleteTo("Friday 26 April 2024"), "england.notification.notify-panel", Ids.Pair));
        Assert.False(turns.IsOpen);
        Assert.Contains(turns.Sets, set => set.State == DutyState.MetLate && set.Facts is [{ Change.Pointer: "/notifications/0/sentOn" }]);
        Assert.Contains(turns.Sets, set => set.State == DutyState.Overdue && set.Facts is [{ Change.Value: "\"did-not-happen\"" }]);
    }

    [Fact]
    public void A_finding_that_no_part_has_turns_on_nothing() => Assert.Empty(TurnsOn(A.Case(), "england.notification.notify-panel", "child:Z"));

    [Fact]
    public void Each_set_does_it_and_no_part_of_it_does()
    {
        foreach (var file in new[] { A.Case().Child(age: 8).Build(), A.SeriousCase().Notified("Friday 5 April 2024").CompleteTo("Friday 26 April 2024").Build() })
        {
            foreach (var explained in EveryFinding(file))
                Exact(file, explained);
        }
    }

    [Fact]
    public void Nor_does_it_in_any_case() => Property.Holds(Generated.Cases, given =>
    {
        var decision = given.Decide();
        var findings = decision.Explain().Parts.Where(part => !part.Forced).SelectMany(Explanations.All).ToList();
        // One finding of every fortieth case: each is decided many hundred times.
        var pick = (int)(decision.AsAt.ToUnixTimeSeconds() / 86_400 % 100_000); // the day: hours would leave out every end of a day
        if (findings.Count == 0 || pick % 40 != 0)
            return;
        var finding = findings[pick % findings.Count];
        foreach (var explained in Both.Explain(given.File, finding.Id, finding.Subject, decision.AsAt, new() { AsAt = decision.AsAt }))
            Exact(given.File, explained, decision.AsAt);
    });

    /// <summary>Advises anew with each set, and with each that lacks one of its facts.</summary>
    private static void Exact(CaseFile file, FindingExplanation explained, Instant? asAt = null)
    {
        var before = Standing(file, [], explained, asAt);
        Assert.InRange(explained.Turns!.Sets.Count, 0, FindingTurnsLimits.Sets);
        foreach (var set in explained.Turns!.Sets)
        {
            var changes = set.Facts.Select(fact => fact.Change).ToList();
            Assert.True(Turns(before, Standing(file, changes, explained, asAt)), $"{explained.Finding.Id} of {explained.Finding.Subject} does not turn on {string.Join(", ", changes)}");
            for (var part = 1; part < (1 << changes.Count) - 1; part++)
            {
                var some = changes.Where((_, at) => (part & (1 << at)) != 0).ToList();
                Assert.False(Turns(before, Standing(file, some, explained, asAt)), $"{explained.Finding.Id} of {explained.Finding.Subject} turns on no more than {string.Join(", ", some)}");
            }
        }
    }

    private static bool Turns((Outcome Outcome, DutyState? State)? before, (Outcome Outcome, DutyState? State)? after) =>
        after is { } now && !IsOpen(now) && (IsOpen(before!.Value) || now != before.Value);

    private static bool IsOpen((Outcome Outcome, DutyState? State) standing) => standing.State is { } state ? state == DutyState.Undetermined : standing.Outcome == Outcome.Undetermined;

    /// <summary>How a finding stands; null where what is supposed cannot be, or there is no such finding.</summary>
    private static (Outcome Outcome, DutyState? State)? Standing(CaseFile file, IEnumerable<CaseChange> changes, FindingExplanation explained, Instant? asAt)
    {
        if (CaseChanges.Apply(file, changes).File is not { } changed)
            return null;
        var decision = Both.Decide(changed, asAt ?? file.Events.CompleteTo!.Value, new() { AsAt = asAt ?? file.Events.CompleteTo });
        for (var part = 0; part < decision.PartCount; part++)
        {
            if (decision.Parts[part].Decider.Rules.Core.Manifest.Nation != explained.Nation)
                continue;
            foreach (var finding in decision.Findings(part).Where(finding => finding.Id == explained.Finding.Id && finding.Subject == explained.Finding.Subject))
                return (finding.Outcome, finding.State == DutyState.DueSoon ? DutyState.Due : finding.State);
        }

        return null;
    }

    private static IEnumerable<FindingExplanation> EveryFinding(CaseFile file) => Both.Advise(file, file.Events.CompleteTo!.Value).Parts.SelectMany(Explanations.All)
        .SelectMany(finding => Both.Explain(file, finding.Id, finding.Subject, file.Events.CompleteTo.Value));

    private static List<FindingTurns> TurnsOn(CaseBuilder the, string id, string? subject = null) => [.. Both.Explain(the.Build(), id, subject, Instant.MaxValue).Select(explained => explained.Turns!)];

    private static IEnumerable<string> Said(CaseBuilder the, string id) => Assert.Single(TurnsOn(the, id)).Sets.Select(set => $"{set.Outcome}: {string.Join("; ", set.Facts.Select(fact => $"{fact.About} {fact.Answer}"))}");
}
