using RapidReview.Rules;
using RapidReview.Rules.Packs;

namespace RapidReview.Packs.Salford.Tests.Support;

/// <summary>The pack under test, on England's core.</summary>
internal static class SalfordPack
{
    public static Pack Pack { get; } = Pack.Of(new FolderPack("salford"));

    public static Advisor Advisor { get; } = Advisor.For(Cores.England, Cores.Wales, Pack);
}
