using System.Text.Json;
using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions.Spelling;

/// <content>Reads comparisons: the left side and the relation stand in one object, with the right side under the relation.</content>
internal sealed partial class TreeReader
{
    private Condition? Comparison(Fragment at, Parts parts, string head, Scope scope)
    {
        var whole = parts.Expect(rule, problems, Needed(head, parts), [.. Optional(head), .. Words.Relations]);
        var left = !whole ? null : Operand(at, parts, head, scope);
        if (Relation(at, parts, whole) is not { } word)
            return null;
        var right = parts[word];
        if (word == Words.IsOneOf)
            return left is null ? null : OneOf(right, left);
        var other = right.Json.ValueKind == JsonValueKind.Object ? Operand(right, scope) : null;
        if (left is null || RelationOf(at, word, left.Sort) is not { } relation)
            return null;
        var value = right.Json.ValueKind == JsonValueKind.Object ? Right(right, left, other) : Fixed(right, left);
        return value is null ? null : new Comparison(left.Operand, relation, value);
    }

    private string? Relation(Fragment at, Parts parts, bool whole)
    {
        var found = Words.Relations.Where(parts.Has).ToArray();
        if (found.Length == 1)
            return found[0];
        if (found.Length > 1)
            return Malformed<string>(at, $"{Words.List(found, "and")} stand side by side in one object", "Compare once in each object; join comparisons with `all`.");

        // A misspelled relation has been reported as a key that does not belong here.
        var known = Words.Relations.Concat(parts.Keys.Where(Words.Conditions.ContainsKey)).Concat(Words.Operands.Values.SelectMany(key => key));
        return whole && parts.Keys.All(known.Contains)
            ? Malformed<string>(at, "nothing is compared here", $"Add a comparison: {Words.List(Words.Relations, "or")}.")
            : null;
    }

    private Relation? RelationOf(Fragment at, string word, Sort sort)
    {
        var words = Words.RelationsOf(sort);
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] == word)
                return (Relation)i;
        }

        var what = sort switch
        {
            Sort.Date => "Dates are compared with",
            Sort.Count => "A count is compared with",
            _ => "Only dates and counts have an order; codes are compared with",
        };
        problems.Add(ConditionProblems.WrongKind(rule, at.Pointer, word, $"{what} {Words.List(sort == Sort.Value ? [.. words, Words.IsOneOf] : words, "or")}."));
        return null;
    }

    private AnyOf? OneOf(Fragment right, Side left)
    {
        if (left is not { Sort: Sort.Value, Operand: FactValue, Type: { } type })
            return Wrong<AnyOf>(right, left, "Only a fact that has codes can be one of several.");
        return List(right, "codes", code => Constant(code, type)) is { } codes
            ? new AnyOf(Items.From(codes.Select(Condition (code) => new Comparison(left.Operand, Tree.Relation.Is, code))))
            : null;
    }

    /// <summary>The right side, where it is a value of its own, as the left side needs it.</summary>
    private Operand? Right(Fragment at, Side left, Side? right)
    {
        if (right is null)
            return null;
        return left.Sort switch
        {
            Sort.Number => Wrong<Operand>(at, left, "Compare a count with a parameter, with the count on the left."),
            Sort.Count when right.Sort != Sort.Number => Wrong<Operand>(at, right, "Compare a count with a parameter that is a number."),
            Sort.Date when right.Sort != Sort.Date => Wrong<Operand>(at, right, DatesOnly),
            Sort.Value when right.Sort is Sort.Count or Sort.Number => Wrong<Operand>(at, right, "Only facts and fixed codes can be compared for being the same."),
            Sort.Value when right.Sort != Sort.Value || right.Type != left.Type => Wrong<Operand>(at, right, "Both sides must be of the same kind."),
            _ => right.Operand,
        };
    }

    /// <summary>The right side, where it is a fixed value.</summary>
    private Operand? Fixed(Fragment at, Side left) => left switch
    {
        { Sort: Sort.Value, Type: { } type } => Constant(at, type),
        _ when IsNumberOrDate(at) => Number<Operand>(at),
        { Sort: Sort.Date } => Malformed<Operand>(at, $"a date belongs here, not {at.Kind}", DatesOnly),
        _ => Malformed<Operand>(at, $"a parameter belongs here, not {at.Kind}", "Write {\"parameter\": \"…\"} with the id of a parameter that is a number."),
    };
}
