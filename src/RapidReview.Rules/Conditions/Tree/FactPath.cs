using RapidReview.Facts;

namespace RapidReview.Rules.Conditions.Tree;


/// <summary>
/// Where a fact, a list or a subject is found: the properties to follow from the subject of the rule, or from the item
/// that an enclosing quantifier speaks of.
/// </summary>
/// <param name="Name">The quantifier's name for the item; empty for the subject of the rule.</param>
/// <param name="Properties">The property names in order, as they are spelled in C#. Empty: the item or subject itself.</param>
public sealed record FactPath(string Name, Items<string> Properties)
{
    /// <summary>The JSON spelling: names in camelCase joined by full stops, such as <c>child.residence.nation</c>.</summary>
    public override string ToString()
    {
        var parts = Properties.Select(Camel);
        return string.Join('.', Name.Length > 0 ? parts.Prepend(Name) : parts);
    }

    internal static string Camel(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name[1..];

    internal static string Pascal(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
}
