using NodaTime;
using RapidReview.Facts;
using RapidReview.Rules.Packs;
using RapidReview.Rules.Reasoning;

namespace RapidReview.Rules.Tests.Support;

/// <summary>The rules of both nations, and the days on which anything begins or ends in them.</summary>
internal static class BothCores
{
    /// <summary>Advises under both.</summary>
    public static Advisor Advisor { get; } = Advisor.For(Cores.England, Cores.Wales);

    /// <summary>The rules of England and of Wales.</summary>
    public static Items<RuleSet> All { get; } = Advisor.RuleSets;

    /// <summary>Every day on which anything begins or ends, ascending.</summary>
    public static LocalDate[] Boundaries { get; } = [.. All.SelectMany(rules => rules.Rules).SelectMany(rule => rule.Boundaries).Distinct().Order()];
}
