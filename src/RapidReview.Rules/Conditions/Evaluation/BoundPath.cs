using System.Reflection;
using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;
using RapidReview.Subjects;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>A path with its accessors, ready to be read. Immutable.</summary>
internal sealed class BoundPath
{
    private readonly Func<object, object>[] _steps;
    private readonly int _item;
    private readonly string[] _places;

    public BoundPath(FactPath path, int item, IReadOnlyList<PropertyInfo> properties)
    {
        Path = path;
        Properties = properties;
        _item = item;
        _steps = [.. properties.Take(properties.Count - 1).Select(Accessors.Reference)];
        _places = [.. properties.Select(Place)];
        Ask = Last.GetCustomAttribute<AskAttribute>();
    }

    public FactPath Path { get; }

    public IReadOnlyList<PropertyInfo> Properties { get; }

    /// <summary>The property at the end of the path.</summary>
    public PropertyInfo Last => Properties[^1];

    /// <summary>What the fact means; null for a key or a subject.</summary>
    public AskAttribute? Ask { get; }

    /// <summary>The object that holds the last property.</summary>
    public object Owner(Frame frame)
    {
        var at = Root(frame);
        foreach (var step in _steps)
            at = step(at);
        return at;
    }

    public object Root(Frame frame) => _item < 0 ? frame.Subject : frame.Item(_item);

    /// <summary>A JSON pointer into the case as seen at the moment asked; null for what is not in the file.</summary>
    public string? Pointer(Frame frame)
    {
        var root = Root(frame);
        var pointer = root is Subject subject ? subject.PointerTo(Properties[0].Name) : frame.ItemPointer(_item) is { } item ? $"{item}/{_places[0]}" : null;
        if (pointer is null)
            return null;
        foreach (var place in _places.AsSpan(1))
            pointer = $"{pointer}/{place}";
        return pointer;
    }

    /// <summary>A name for the fact that is the same whichever rule reads it.</summary>
    public string Key(Frame frame) => $"{Pointer(frame)}#{Last.Name}";

    private static string Place(PropertyInfo property) =>
        property.GetCustomAttribute<DerivedFromAttribute>()?.Place ?? FactPath.Camel(property.Name);
}
