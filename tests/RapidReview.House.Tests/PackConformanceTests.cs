using RapidReview.Testing;

namespace RapidReview.House.Tests;

/// <summary>What must always hold of a pack holds of each of ours.</summary>
public sealed class PackConformanceTests
{
    public static TheoryData<string> Packs => PackCasesTests.Packs();

    [Theory]
    [MemberData(nameof(Packs))]
    public void It_keeps_its_parents_duties_and_acts_on_its_days_only(string id)
    {
        var violations = PackConformance.Check(PackCasesTests.Load(id), cases: 100);
        var generator = new CaseGenerator(Rules.Packs.Cores.England, Rules.Packs.Cores.Wales, PackCasesTests.Load(id));
        var advisor = Rules.Advisor.For(Rules.Packs.Cores.England, Rules.Packs.Cores.Wales, PackCasesTests.Load(id));
        Assert.InRange(Enumerable.Range(1, 100).Count(seed => (generator.Of(seed) with { Forced = null }).Decide(advisor).Explain().Parts.Any(part => part.Packs.Any(pack => pack.Id == id))), 15, 100);
        Assert.True(violations.Count == 0, $"{violations.Count} violations, of {violations.Select(found => found.Property).Distinct(StringComparer.Ordinal).Count()} properties:\n{string.Join('\n', violations.Take(3))}");
    }
}
