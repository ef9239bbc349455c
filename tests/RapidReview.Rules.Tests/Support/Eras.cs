using NodaTime;
using RapidReview.Rules.Packs;

namespace RapidReview.Rules.Tests.Support;

/// <summary>The days on which anything begins or ends in the law of either nation.</summary>
internal static class Eras
{
    /// <summary>Every such day of either core, ascending.</summary>
    public static LocalDate[] Boundaries { get; } =
    [
        .. Advisor.For(Cores.England, Cores.Wales).RuleSets.SelectMany(rules => rules.Rules).SelectMany(rule => rule.Boundaries).Distinct().Order(),
    ];
}
