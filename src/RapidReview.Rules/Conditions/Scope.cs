using System.Reflection;
using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Conditions;

/// <summary>What a path may start from: the rule's subject, and the items that enclosing list tests speak of.</summary>
/// <param name="Subject">The type of the subject.</param>
/// <param name="Items">The names and types of items, outermost first.</param>
/// <param name="Declared">The facts that packs have declared for themselves.</param>
internal sealed record Scope(Type Subject, Items<(string Name, Type Type)> Items, Items<LocalProperty> Declared)
{
    /// <summary>The name under which a subject offers the facts that packs have declared.</summary>
    public const string Local = "Local";

    public static Scope Of(Type subject) => new(subject, [], []);

    /// <summary>The same, where packs have declared facts of their own.</summary>
    public static Scope Of(Type subject, Items<LocalProperty> declared) => new(subject, [], declared);

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
        for (var i = 0; i < path.Properties.Count; i++)
        {
            var name = path.Properties[i];
            var declared = name == Local && PathTypes.IsSubject(type);
            var property = declared ? FindDeclared(path, i, type, out suggestion) : PathTypes.Step(type, name);
            if (property is null)
            {
                suggestion ??= Nearest(path, i, type);
                return null;
            }

            i += declared ? 2 : 0;
            found.Add(property);
            type = property.PropertyType;
        }

        return found;
    }

    /// <summary>The declared fact that the two names after <see cref="Local"/> say: the pack's id and the fact's.</summary>
    private LocalProperty? FindDeclared(FactPath path, int at, Type type, out string? suggestion)
    {
        var id = string.Join('.', path.Properties.Skip(at + 1).Take(2).Select(FactPath.Camel));
        var here = Declared.Where(property => property.Fact.Group.Length == 0 || property.Fact.About == type).ToList();
        var found = here.Find(property => property.Fact.FullId == id);
        suggestion = found is null && NearMiss.Of(id, here.Select(property => property.Fact.FullId)) is { } meant
            ? string.Join('.', new[] { path.Name }.Where(name => name.Length > 0).Concat(path.Properties.Take(at + 1).Select(FactPath.Camel)).Append(meant))
            : null;
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
