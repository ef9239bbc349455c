using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Invariants;

/// <summary>In which order, and how often, things are said.</summary>
public sealed class OrderTests
{
    private static readonly Advisor[] Shuffled = [.. Enumerable.Range(1, 5).Select(seed => Shuffle.Cores(new Dice(seed)))];

    private static readonly Advisor InOrder = Advisor.For(RapidReview.Rules.Packs.Cores.England, RapidReview.Rules.Packs.Cores.Wales);

    [Fact]
    public void The_order_and_repetition_of_entries_and_the_order_of_rules_and_packs_never_matter() => Property.Holds(Generated.Cases, situation =>
    {
        var dice = new Dice(situation.File.GetHashCode());
        var other = situation with { File = Shuffle.Of(situation.File, dice) };
        Assert.Equal(Dump.Of(situation.Decide().Explain()), Dump.Of(other.Decide(dice.Pick(Shuffled)).Explain()));
    }, times: 300);

    [Fact]
    public void Each_forced_part_is_the_same_wherever_it_stands() => Property.Holds(Generated.Cases, situation =>
    {
        var alone = Generated.Editions.SelectMany(forced => Concluded.All((situation with { Forced = forced }).Decide()));
        var options = situation.Options with { Forced = Facts.Items.From(Generated.Editions.Reverse()) };
        var together = Concluded.All(InOrder.Decide(situation.File, situation.AsAt, options));
        Assert.All(alone, finding => Assert.Equal(finding.Value, together[finding.Key]));
    }, times: 300);
}
