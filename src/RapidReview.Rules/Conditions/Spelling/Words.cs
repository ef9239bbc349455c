using System.Collections.Frozen;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions.Spelling;

/// <summary>The keys of the JSON spelling. Each condition and each value is an object that one of its keys gives its kind.</summary>
internal static class Words
{
    /// <summary>The first word of a path that starts at the subject of the rule where a list test uses the same name for an item.</summary>
    public const string TheSubject = "the-subject";

    /// <summary>The one word that compares a fact with several codes at once.</summary>
    public const string IsOneOf = "is-one-of";

    private static readonly string[] ValueRelations = ["is", "is-not"];

    private static readonly string[] DateRelations = ["is", "is-not", "before", "on-or-before", "after", "on-or-after"];

    private static readonly string[] CountRelations = ["exactly", "not-exactly", "fewer-than", "at-most", "more-than", "at-least"];

    /// <summary>Every key that gives a value its kind, with the keys that go with it.</summary>
    public static FrozenDictionary<string, string[]> Operands { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["fact"] = [],
        ["latest-of"] = [],
        ["earliest-of"] = [],
        ["shift"] = ["by", "back-by"],
        ["date-of"] = ["of", "which"],
        ["choose"] = ["then", "otherwise"],
        ["count"] = [],
        ["parameter"] = [],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Every key that gives a condition its kind, with the keys that go with it; a comparison also has a relation.</summary>
    public static FrozenDictionary<string, string[]> Conditions { get; } = new Dictionary<string, string[]>(Operands, StringComparer.Ordinal)
    {
        ["all"] = [],
        ["any"] = [],
        ["not"] = [],
        ["open"] = [],
        ["recorded"] = [],
        ["some"] = [],
        ["every"] = [],
        ["finding"] = ["of"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Every word for a relation, in the order in which the documentation lists them.</summary>
    public static IReadOnlyList<string> Relations { get; } = [.. DateRelations, IsOneOf, .. CountRelations];

    /// <summary>The words for the relations that values of a sort can stand in, in the order of <see cref="Relation"/>.</summary>
    public static IReadOnlyList<string> RelationsOf(Sort sort) => sort switch
    {
        Sort.Date => DateRelations,
        Sort.Count => CountRelations,
        _ => ValueRelations,
    };

    /// <summary>Words for people: <c>a, b and c</c> in backticks.</summary>
    public static string List(IEnumerable<string> words, string joint)
    {
        var quoted = words.Select(word => $"`{word}`").ToArray();
        return quoted.Length == 1 ? quoted[0] : $"{string.Join(", ", quoted[..^1])} {joint} {quoted[^1]}";
    }
}
