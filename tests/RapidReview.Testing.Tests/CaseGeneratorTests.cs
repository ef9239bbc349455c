using RapidReview.Host;
using RapidReview.Rules;
using RapidReview.Rules.Packs;

namespace RapidReview.Testing.Tests;

/// <summary>Invented cases for a pack: its area, its facts, and the same ones again.</summary>
public sealed class CaseGeneratorTests
{
    private static readonly Pack Salford = PackFolder.ReadUnpinned(Path.Combine(AppContext.BaseDirectory, "packs")).Packs[0];

    private static readonly List<GeneratedCase> Some = [.. Enumerable.Range(1, 200).Select(new CaseGenerator(Cores.England, Cores.Wales, Salford).Of)];

    [Fact]
    public void The_same_seed_gives_the_same_case() =>
        Assert.Equal(Some.Take(20), Enumerable.Range(1, 20).Select(new CaseGenerator(Cores.England, Cores.Wales, Salford).Of));

    [Fact]
    public void Every_case_can_be_advised_on()
    {
        var advisor = Advisor.For(Cores.England, Cores.Wales, Salford);
        Assert.All(Some, given => given.Decide(advisor));
    }

    [Fact]
    public void They_play_in_the_area_of_the_pack_and_hold_its_own_facts()
    {
        Assert.Contains(Some, given => given.File.Incident.Place.Authority is { IsKnown: true, Value.Value: "E08000006" });
        Assert.Contains(Some, given => given.File.Local.Of("salford") is { Length: > 2 });
        Assert.Contains(Some, given => given.Forced == new ForcedEdition("salford", null));
    }

    [Fact]
    public void They_lie_on_both_sides_of_the_packs_first_day()
    {
        Assert.Contains(Some, given => given.AsAt < NodaTime.Instant.FromUtc(2023, 12, 14, 0, 0));
        Assert.Contains(Some, given => given.AsAt > NodaTime.Instant.FromUtc(2023, 12, 16, 0, 0));
    }

    [Fact]
    public void A_smaller_case_can_be_advised_on_too() => Assert.NotEmpty(Some[0].Smaller().Take(5).Select(smaller => smaller.Decide(Advisor.For(Cores.England, Cores.Wales, Salford))).ToList());
}
