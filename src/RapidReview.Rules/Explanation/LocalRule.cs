using RapidReview.Rules.Packs;
using RapidReview.Rules.Reasoning;
using RapidReview.Subjects;

namespace RapidReview.Rules.Explanation;

/// <summary>Says of a rule that a partnership's pack adds, sets or puts in another's place what the national rules say, and why the pack may differ.</summary>
internal static class LocalRule
{
    public static IEnumerable<string> Say(DecidedPart part, int rule, Subject subject)
    {
        var (rules, loaded) = (part.Decider.Rules, part.Decider.Rules.Rules[rule]);
        foreach (var (pack, replacement) in rules.Packs.Skip(1).SelectMany(pack => pack.Manifest.Replaces.Select(one => (pack, one))))
        {
            if (replacement.With == loaded.Id && rules.Find(replacement.Rule) is >= 0 and var parent)
                yield return $"{Title(pack)} has this rule for the national one: {Told(part, parent, subject)} {May(part, parent, rule)} Why it differs: {replacement.Reason}";
            else if (replacement.Rule == loaded.Id && rules.Find(replacement.With) is >= 0 and var own)
                yield return $"{Title(pack)} has a rule of its own for this: {Told(part, own, subject)} {May(part, rule, own)} Why it differs: {replacement.Reason}";
        }

        if (!loaded.Pack.Manifest.IsCore && !loaded.Pack.Manifest.Replaces.Any(one => one.With == loaded.Id))
            yield return $"{Title(loaded.Pack)} adds this. The national rules have no such rule, and a partnership may lay down more than they do.";
        if (part.Board.At(rule, subject).Dates?.Period is { Floor: not null })
            yield return "The national rules leave this time to the partnership, as long as it is stricter and not looser than theirs.";
    }

    private static string Title(Pack pack) => $"The arrangement of {pack.Manifest.Title}";

    /// <summary>What the other rule says, and the last day that it gives here.</summary>
    private static string Told(DecidedPart part, int rule, Subject subject)
    {
        var (other, cell) = (part.Decider.Rules.Rules[rule], part.Board.At(rule, subject));
        var day = cell.Outcome.IsFalse ? "It is not owed under that rule on these facts."
            : cell.Dates is { Due.IsKnown: true } dates ? $"Its last day under that rule is {Wording.Date(dates.Due)}."
            : "Its last day under that rule cannot be given yet.";
        return $"{other.Says}. {day}";
    }

    private static string May(DecidedPart part, int parent, int own)
    {
        var rules = part.Decider.Rules.Rules;
        return rules[own].StandsAside ? "Statutory guidance is a floor: a partnership may tighten it, and of the two the stricter counts."
            : rules[parent].StandsAside ? "What ranks below the Panel's guidance may give way to a local rule, so that the local one is told."
            : "A partnership may depart from the Panel's guidance where it says why: the local date stands beside the national one, never in its place.";
    }
}
