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
    public void A_value_that_a_rule_cannot_take_never_comes_up()
    {
        var missing = Taken.Value.Missing().ToHashSet();
        Assert.All(Never, value => Assert.True(missing.Contains(value.Key), $"{value.Key} came up, and was said not to: {value.Value}"));
    }
}
