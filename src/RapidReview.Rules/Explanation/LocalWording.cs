using RapidReview.Findings;
using RapidReview.Rules.Packs;
using RapidReview.Rules.Reasoning;
using RapidReview.Rules.Resolution;

namespace RapidReview.Rules.Explanation;

/// <summary>Says which partnership's arrangement was applied, which others bear on the case, and where the stricter of two times counts.</summary>
internal static class LocalWording
{
    /// <summary>Which arrangement was applied, or that none was and why: never silence, since no pack must not look like no duty.</summary>
    public static string Say(DecidedCase decided, DecidedPart part)
    {
        var rules = part.Decider.Rules;
        var applied = rules.Packs.Skip(1).Select(pack => $"{pack.Manifest.Title} ({pack.Manifest.Id})").ToList();
        if (part.Forced)
            return applied.Count == 0 ? "No partnership's arrangement is looked at here." : $"The arrangement of {List(applied)} is looked at, whatever its dates and its area.";
        var (governing, open) = Governing(decided, rules.Core);
        var elsewhere = governing.Where(code => !rules.Packs.Skip(1).Any(pack => pack.Manifest.Area.Contains(code))).Select(Wording.Authority).ToList();
        var none = Locals(decided, rules.Core).Any() ? $"No pack is loaded for the partnership of {List(elsewhere)}" : "No partnership's pack is loaded";
        if (applied.Count > 0)
            return $"The local arrangement applied is that of {List(applied)}.{(elsewhere.Count > 0 ? $" {none}." : "")}";
        return governing.Count > 0 ? $"{none}, so that only national rules are applied."
            : open ? "Which partnership's arrangement applies is not known, so that only national rules are applied."
            : "No partnership's arrangement governs the case here, so that only national rules are applied.";
    }

    /// <summary>The packs that may apply once more is known, and those of other areas that the case concerns.</summary>
    public static IEnumerable<PackNotApplied> Others(DecidedCase decided, DecidedPart part)
    {
        if (part.Forced)
            yield break;
        var rules = part.Decider.Rules;
        var (_, open) = Governing(decided, rules.Core);
        var named = Arrangement.Named(decided.Seen.File, rules.Core.Manifest.Nation).ToList();
        foreach (var pack in Locals(decided, rules.Core).Where(pack => !rules.Packs.Contains(pack)))
        {
            var concerned = named.Where(code => pack.Manifest.Area.Contains(code)).Select(Wording.Authority).ToList();
            if (open)
                yield return new() { Id = pack.Manifest.Id, Applies = Outcome.Undetermined, Because = $"The arrangement of {pack.Manifest.Title} applies if the incident turns out to fall to its area; where it happened, or where the child lives, is not known well enough." };
            else if (concerned.Count > 0)
                yield return new() { Id = pack.Manifest.Id, Applies = Outcome.NotMet, Because = $"The case also concerns {List(concerned)}. The arrangement of {pack.Manifest.Title} is not applied, because the review does not fall to that area; its partners should be told." };
        }
    }

    /// <summary>Where a local time stands for a national one, which of the two counted.</summary>
    public static IEnumerable<string> Stricter(RuleSet rules, LoadedRule rule, Cell? local, Dates dates)
    {
        if (local is { Outcome.IsFalse: false, Dates: { } own })
            yield return $"The arrangement of {rules.Rules[rule.TightenedBy].Pack.Manifest.Title} sets a time of its own, {Wording.Date(own.Due)}; of the two the stricter counts.";
        if (dates.Period is { Floor: { } floor } period)
            yield return $"The time is set locally: {Wording.Value(period.Value)} where the national one is {Wording.Value(floor.Value)}; of the two days the stricter counts.";
    }

    private static Arrangement Governing(DecidedCase decided, Pack core) =>
        Arrangement.Of(decided.Seen.File, core.Manifest.Nation, core.Manifest.EngagedBy);

    private static IEnumerable<Pack> Locals(DecidedCase decided, Pack core) => decided.Packs.Where(pack => pack.Manifest.Extends == core.Manifest.Id);

    private static string List(List<string> names) =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}";
}
