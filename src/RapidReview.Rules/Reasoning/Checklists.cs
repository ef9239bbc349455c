using RapidReview.Authoring;
using RapidReview.Facts;
using RapidReview.Problems;
using RapidReview.Rules.Conditions.Tree;
using RapidReview.Rules.Packs;

namespace RapidReview.Rules.Reasoning;

/// <summary>What the items of a checklist lay down together.</summary>
internal static class Checklists
{
    /// <summary>Finds everything that is wrong with the items as such; their conditions are read apart.</summary>
    public static void Check(string rule, IReadOnlyList<ChecklistEntry> entries, List<Problem> problems)
    {
        if (!entries.Any(entry => !entry.IsByHand))
            problems.Add(PackProblems.Malformed(rule, "/items", "the checklist has no item that a case file could show", "Give it at least one item with a condition; what is only entered by hand cannot be checked."));
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++)
        {
            var (entry, at) = (entries[i], $"/items/{i}");
            if (!IsKebab(entry.Id))
                problems.Add(PackProblems.Malformed(rule, at, $"`{entry.Id}` is not the id of an item", "Write lower-case words and digits joined by hyphens, such as `date-of-birth`."));
            else if (!ids.Add(entry.Id))
                problems.Add(PackProblems.Malformed(rule, at, $"two items of the checklist have the id `{entry.Id}`", "Give each item an id of its own."));
            if (string.IsNullOrWhiteSpace(entry.Says))
                problems.Add(PackProblems.Malformed(rule, at, $"the item `{entry.Id}` has no words", "Say in a few words what is to be recorded or done."));
        }
    }

    /// <summary>The condition of the whole list: every item is done, or does not apply. Null where one of its conditions was refused, or there is none.</summary>
    public static Condition? Whole(IReadOnlyList<ChecklistEntry> entries, IReadOnlyDictionary<string, object?> parts)
    {
        var all = entries.Where(entry => !entry.IsByHand).Select(entry => Holds(entry, parts)).ToArray();
        return all.Length == 0 || all.Contains(null) ? null
            : all.Length == 1 ? all[0]
            : new AllOf(Items.Of<Condition>(all!));
    }

    /// <summary>That one item is done, or does not apply.</summary>
    public static Condition? Holds(ChecklistEntry entry, IReadOnlyDictionary<string, object?> parts)
    {
        if (parts.GetValueOrDefault(entry.DonePart) is not Condition done)
            return null;
        return !parts.TryGetValue(entry.AppliesPart, out var applies) ? done
            : applies is Condition where ? new AnyOf([new Not(where), done])
            : null;
    }

    private static bool IsKebab(string id) =>
        id.Length > 0 && id.Split('-').All(word => word.Length > 0 && word.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)));
}
