using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Invariants;

/// <summary>That the cases made up for the properties reach every rule of both nations, in every way in which it can come out.</summary>
public sealed class CensusTests
{
    /// <summary>The values that a rule cannot take, with the reason.</summary>
    private static readonly Dictionary<(string Rule, string Value), string> Never = new()
    {
        [("england.local-review.out", "never starts")] = "That a report was not published leaves it open whether publication is planned, and that no day is planned is never known.",
    };

    private static readonly Lazy<Census> Taken = new(() => Census.Of(Enumerable.Range(1, 3000).Select(seed => Generated.Generator.Of(seed))));

    [Fact]
    public void Every_rule_takes_every_value_that_it_can()
    {
        var missing = Taken.Value.Missing().Where(value => !Never.ContainsKey(value)).ToList();
        Assert.True(missing.Count == 0, $"Never seen:\n{string.Join('\n', missing)}\n\n{Taken.Value.Table(rule => missing.Exists(value => value.Rule == rule))}");
    }

    [Fact]
    public void A_time_that_ran_out_before_anybody_knew_comes_up_beside_what_was_done_in_time_and_late()
    {
        var states = Enumerable.Range(1, 3000).Select(seed => (Generated.Generator.Of(seed) with { Forced = null }).Decide(EverySubject.Advisor))
            .SelectMany(Concluded.All)
            .Where(found => found.Key.Rule is "test.managers-meet" or "test.looks-into-it")
            .Select(found => found.Value.State).ToHashSet();
        Assert.Superset(new HashSet<DutyState> { DutyState.Undetermined, DutyState.NotTriggered, DutyState.Due, DutyState.DueSoon, DutyState.MetOnTime, DutyState.MetLate, DutyState.ElapsedBeforeAwareness }, states);
    }

    [Fact]
    public void A_value_that_a_rule_cannot_take_never_comes_up()
    {
        var missing = Taken.Value.Missing().ToHashSet();
        Assert.All(Never, value => Assert.True(missing.Contains(value.Key), $"{value.Key} came up, and was said not to: {value.Value}"));
    }
}
