using RapidReview.Authoring;
using RapidReview.Problems;
using RapidReview.Rules.Packs;

namespace RapidReview.Rules.Reasoning;

/// <summary>Puts rules in the order in which they can be decided. There is no other order and no priority.</summary>
internal static class RuleOrder
{
    /// <summary>The families, each after those that it needs, otherwise by id. A circle is a problem that names it.</summary>
    /// <param name="families">The eras of each id.</param>
    /// <param name="floors">The rules of the core that a local one tightens, each with it: the core's is decided last.</param>
    /// <param name="problems">Where problems go.</param>
    public static List<List<RuleDraft>> Sort(List<List<RuleDraft>> families, IReadOnlyDictionary<string, string> floors, List<Problem> problems)
    {
        var byId = families.ToDictionary(family => family[0].Id, StringComparer.Ordinal);
        var (sorted, done, path) = (new List<List<RuleDraft>>(), new HashSet<string>(StringComparer.Ordinal), new List<string>());
        foreach (var family in families)
            Visit(family);
        return sorted;

        void Visit(List<RuleDraft> family)
        {
            var id = family[0].Id;
            if (path.IndexOf(id) is var at and >= 0)
            {
                // A core is sound: where a partnership's pack has a part in the circle, it has made it.
                var pack = path.Skip(at).Select(name => byId[name][0].Pack.Manifest).MinBy(manifest => manifest.IsCore)!.Id;
                problems.Add(PackProblems.Cycle(pack, string.Join(" -> ", path.Skip(at).Append(id).Select(name => $"`{name}`"))));
                return;
            }

            if (!done.Add(id))
                return;
            path.Add(id);
            done.Remove(id);
            foreach (var need in Needs(family).Concat(floors.TryGetValue(id, out var local) ? [local] : []).Where(byId.ContainsKey))
            {
                if (!done.Contains(need))
                    Visit(byId[need]);
            }

            path.RemoveAt(path.Count - 1);
            if (done.Add(id))
                sorted.Add(family);
        }
    }

    /// <summary>The ids that a rule rests on, in any of its eras.</summary>
    public static IEnumerable<string> Needs(List<RuleDraft> family) => family
        .SelectMany(draft => draft.Parts.Values.SelectMany(Mentions.Rules).Concat(Clock(draft.Rule)))
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Clock(Rule rule) => rule is IDuty { ClockId.Length: > 0 } duty ? [duty.ClockId] : [];
}
