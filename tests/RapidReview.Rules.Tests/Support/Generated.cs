using FsCheck;
using FsCheck.Fluent;
using RapidReview.Rules.Packs;

namespace RapidReview.Rules.Tests.Support;

/// <summary>Made-up cases of both nations, as properties take them.</summary>
internal static class Generated
{
    /// <summary>Makes the cases.</summary>
    public static CaseGenerator Generator { get; } = new(Cores.England, Cores.Wales);

    /// <summary>What can be forced.</summary>
    public static ForcedEdition[] Editions => Generator.Editions;

    /// <summary>Cases, with a shrinker that leaves out one entry or fact at a time.</summary>
    public static Arbitrary<GeneratedCase> Cases { get; } = Arb.From(Gen.Choose(0, int.MaxValue).Select(Generator.Of), given => given.Smaller());

    /// <summary>What the rules of both nations find.</summary>
    public static Decision Decide(this GeneratedCase given) => given.Decide(BothCores.Advisor);
}
