using System.Reflection;
using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions;

/// <summary>What a path may start from: the rule's subject, and the items that enclosing list tests speak of.</summary>
/// <param name="Subject">The type of the subject.</param>
/// <param name="Items">The names and types of items, outermost first.</param>
internal sealed record Scope(Type Subject, Items<(string Name, Type Type)> Items)
{
    public static Scope Of(Type subject) => new(subject, []);

    public Scope With(string name, Type type) => this with { Items = Facts.Items.From(Items.Append((name, type))) };

    public int IndexOf(string name)
    {
        for (var i = Items.Count - 1; i >= 0; i--)
        {
            if (Items[i].Name == name)
                return i;
        }

        return -1;
    }

    /// <summary>The properties along a path; null, with the name that was not found and a near miss, if there is no such path.</summary>
    public IReadOnlyList<PropertyInfo>? Resolve(FactPath path, out string? suggestion)
    {
        suggestion = null;
        var type = path.Name.Length == 0 ? Subject : IndexOf(path.Name) is var index and >= 0 ? Items[index].Type : null;
        var found = new List<PropertyInfo>();
        foreach (var name in path.Properties)
        {
            var property = type?.GetProperty(name, BindingFlags.Public | BindingFlags.Instance);
            if (property is null)
            {
                suggestion = type is null ? null : Nearest(name, type);
                return null;
            }

            found.Add(property);
            type = property.PropertyType;
        }

        return type is null ? null : found;
    }

    private static string? Nearest(string name, Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Select(property => FactPath.Camel(property.Name))
        .Select(candidate => (candidate, distance: Places.EditDistance.Between(candidate, FactPath.Camel(name))))
        .Where(pair => pair.distance <= 3)
        .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
        .Select(pair => pair.candidate)
        .FirstOrDefault();
}
