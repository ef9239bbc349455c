using System.Globalization;
using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions.Spelling;

/// <summary>
/// Paths as text, such as <c>child.residence.nation</c>. The name of an item goes before a fact of the same name; the
/// subject's own is then <c>the-subject.child</c>. No item can be called that, because names have no hyphen.
/// </summary>
internal static class PathSpelling
{
    /// <summary>The text of a path.</summary>
    /// <param name="path">The path.</param>
    /// <param name="items">The names that enclosing list tests use for their items.</param>
    public static string Write(FactPath path, IEnumerable<string> items) =>
        path is { Name: "", Properties: [] } ? Words.TheSubject
        : path.Name.Length == 0 && items.Contains(FactPath.Camel(path.Properties[0]), StringComparer.Ordinal) ? $"{Words.TheSubject}.{path}"
        : path.ToString();

    /// <summary>The path of a text; whether there is such a path, the scope must say.</summary>
    public static FactPath Read(string text, Scope scope)
    {
        var parts = text.Split('.');
        return parts[0] == Words.TheSubject ? new FactPath("", Properties(parts[1..]))
            : scope.IndexOf(parts[0]) >= 0 ? new FactPath(parts[0], Properties(parts[1..]))
            : new FactPath("", Properties(parts));
    }

    /// <summary>Whether a path is spelled with this text, letter by letter.</summary>
    public static bool Spells(string text, FactPath path) =>
        text == path.ToString() || (path.Name.Length == 0 && (text == Words.TheSubject ? path.Properties.Count == 0 : text == $"{Words.TheSubject}.{path}"));

    /// <summary>Whether a text can name the items of a list: a letter or underscore, then letters, digits and underscores.</summary>
    public static bool IsName(string text) =>
        text is [var first, .. var rest] && (char.IsLetter(first) || first == '_') && rest.All(IsNamePart);

    // What C# allows in the name of a lambda's parameter.
    private static bool IsNamePart(char letter) => char.IsLetterOrDigit(letter)
        || char.GetUnicodeCategory(letter) is UnicodeCategory.ConnectorPunctuation or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static Items<string> Properties(string[] parts) => Items.From(parts.Select(FactPath.Pascal));
}
