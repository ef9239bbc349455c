using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Tests.Conditions.Support;

/// <summary>Short words for the leaves of trees.</summary>
internal static class Trees
{
    /// <summary>A path from the subject of the rule.</summary>
    public static FactPath P(params string[] properties) => new("", Items.From(properties));

    /// <summary>A fact of the subject of the rule.</summary>
    public static FactValue F(params string[] properties) => new(P(properties));

    /// <summary>A fact of an item of a list.</summary>
    public static FactValue I(string name, params string[] properties) => new(new FactPath(name, Items.From(properties)));

    public static Constant C(object value) => new(value);
}
