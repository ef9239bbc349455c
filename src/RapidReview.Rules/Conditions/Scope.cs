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

    /// <summary>The type from which a path starts; null where no enclosing list test uses the name.</summary>
    public Type? Root(string name) => name.Length == 0 ? Subject : IndexOf(name) is var index and >= 0 ? Items[index].Type : null;

    /// <summary>The type at the end of a path; null if there is no such path.</summary>
    public Type? TypeOf(FactPath path) => Resolve(path, out _) is not { } found ? null
        : found is [.., var last] ? last.PropertyType
        : Root(path.Name);

    /// <summary>The properties along a path; null, with the whole path that was probably meant, if there is no such path.</summary>
    public IReadOnlyList<PropertyInfo>? Resolve(FactPath path, out string? suggestion)
    {
        suggestion = null;
        if (Root(path.Name) is not { } type)
            return null;
        var found = new List<PropertyInfo>();
        foreach (var name in path.Properties)
        {
            if (PathTypes.Step(type, name) is not { } property)
            {
                suggestion = Nearest(path, found.Count, type);
                return null;
            }

            found.Add(property);
            type = property.PropertyType;
        }

        return found;
    }

    private string? Nearest(FactPath path, int at, Type type)
    {
        var candidates = PathTypes.Steps(type).Select(property => FactPath.Camel(property.Name));
        if (at == 0 && path.Name.Length == 0)
            candidates = candidates.Concat(Items.Select(item => item.Name));
        return NearMiss.Of(FactPath.Camel(path.Properties[at]), candidates) is { } meant
            ? $"{path with { Properties = Facts.Items.From(path.Properties.Select((name, i) => i == at ? meant : name)) }}"
            : null;
    }
}
