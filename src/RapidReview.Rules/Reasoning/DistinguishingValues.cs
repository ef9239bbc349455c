using System.Reflection;
using NodaTime;
using RapidReview.Facts;
using RapidReview.Rules.Conditions;
using RapidReview.Rules.Conditions.Evaluation;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Reasoning;

/// <summary>The values of an unknown fact that can make a difference to the comparisons in which it occurs.</summary>
internal static class DistinguishingValues
{
    /// <summary>One value for each region that the comparisons can tell apart; null where they cannot all be told.</summary>
    /// <param name="atoms">The comparisons in which the fact occurs.</param>
    /// <param name="together">The facts that are gone through together with it.</param>
    public static List<object>? Of(IReadOnlyList<CaseAnalysis.Atom> atoms, List<string> together)
    {
        var fact = atoms[0].Fact;
        if (fact.Value is DateFact known)
            return Dates(atoms, known, together);
        var type = PathTypes.ValueOf(fact.Path.Last.PropertyType)!;
        if (type == typeof(bool))
            return [true, false];
        if (type.IsEnum)
            return [.. Enum.GetValues(type).Cast<object>()];
        return Others(atoms, type, together);
    }

    /// <summary>For codes that are no closed set: every value that it is compared with, and one that is none of them.</summary>
    private static List<object>? Others(IReadOnlyList<CaseAnalysis.Atom> atoms, Type type, List<string> together)
    {
        var values = new List<object> { type == typeof(AuthorityCode) ? new AuthorityCode("") : "" };
        foreach (var atom in atoms)
        {
            foreach (var constant in new[] { atom.Comparison.Left, atom.Comparison.Right }.OfType<Constant>())
                values.Add(Codes.Convert(constant.Value, type)!);
            foreach (var other in atom.Reason.Seen.Where(seen => seen.Key != atom.Fact.Key))
            {
                if (other.Value is { } value && value.GetType() == type)
                    values.Add(value);
                else if (together.Contains(other.Key))
                    return null;
            }

            // A key such as an authority's own code is not among the facts seen, so its value is not to be had here.
            if (atom.Reason.Seen.Count < 2 && atom.Comparison is { Left: FactValue, Right: FactValue })
                return null;
        }

        return [.. values.Distinct()];
    }

    private static List<object>? Dates(IReadOnlyList<CaseAnalysis.Atom> atoms, DateFact known, List<string> together)
    {
        var days = new SortedSet<LocalDate>();
        foreach (var atom in atoms)
        {
            // Whether an event happened does not depend on its day.
            if (atom.Reason.Dates is not { } sides)
                continue;
            var (mine, other, otherSide) = IsFact(atom.Comparison.Left, atom.Fact) ? (atom.Comparison.Left, atom.Comparison.Right, sides.Right) : (atom.Comparison.Right, atom.Comparison.Left, sides.Left);
            if (!IsFact(mine, atom.Fact) || other is not FactValue || atom.Reason.Seen.Any(seen => seen.Key != atom.Fact.Key && together.Contains(seen.Key)))
                return null;
            if (otherSide.IsKnown)
                days.UnionWith(Around(otherSide.Earliest).Concat(Around(otherSide.Latest)));
        }

        if (known.IsKnown)
            days.UnionWith([known.Earliest, known.Latest]);
        else if (days.Count == 0)
            days.Add(new LocalDate(2020, 1, 1));
        var values = days.Where(day => !known.IsKnown || (day >= known.Earliest && day <= known.Latest)).Select(day => (object)DateFact.OnDay(day)).ToList();
        if (!known.IsKnown && atoms[0].Fact.Path.Last.GetCustomAttribute<EventAttribute>() is not null)
            values.Add(DateFact.DidNotHappen);
        return values;
    }

    private static IEnumerable<LocalDate> Around(LocalDate day) => [day.PlusDays(-1), day, day.PlusDays(1)];

    private static bool IsFact(Operand operand, SeenValue fact) => operand is FactValue value && value.Path == fact.Path.Path;
}
