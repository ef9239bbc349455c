using RapidReview.Rules;
using RapidReview.Rules.Packs;

namespace RapidReview.Cli.Commands;

/// <summary>The advisor that the commands share: made when one first needs it.</summary>
internal static class Engine
{
    private static readonly Lazy<Advisor> Made = new(() => Advisor.For(Cores.England));

    /// <summary>The advisor.</summary>
    /// <exception cref="PackException">A pack is refused.</exception>
    public static Advisor Advisor => Made.Value;
}
