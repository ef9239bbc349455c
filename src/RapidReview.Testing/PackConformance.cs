using RapidReview.Facts;
using RapidReview.Rules.Packs;
using RapidReview.Testing.Conformance;

namespace RapidReview.Testing;

/// <summary>
/// What must always hold of a partnership's pack beside the core that it builds on, tried on invented cases: that the order and
/// the repetition of what a file says never matter; that each duty of the parent is kept; that nothing acts before its day; and
/// that whatever is concluded rests on a provision in force.
/// </summary>
public static class PackConformance
{
    /// <summary>Tries all of it.</summary>
    /// <param name="pack">A partnership's pack that builds on England's or Wales' core.</param>
    /// <param name="cases">How many cases to try.</param>
    /// <param name="firstSeed">The seed of the first; the others follow it. The same seeds give the same cases.</param>
    /// <returns>What does not hold, for each case that shows it; empty where everything holds.</returns>
    /// <exception cref="ArgumentException">The pack is a core.</exception>
    /// <exception cref="PackException">The pack is refused.</exception>
    public static Items<PackViolation> Check(Pack pack, int cases = 200, int firstSeed = 1)
    {
        ArgumentNullException.ThrowIfNull(pack);
        if (pack.Manifest.IsCore)
            throw new ArgumentException("A core has no parent whose duties it could keep.", nameof(pack));
        var generator = new CaseGenerator(Cores.England, Cores.Wales, pack);
        var pair = new PackBeside(pack);
        return Items.From(Enumerable.Range(firstSeed, cases).Select(generator.Of).SelectMany(pair.Violations));
    }
}
