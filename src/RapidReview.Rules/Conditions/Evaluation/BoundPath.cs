using System.Reflection;
using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;
using RapidReview.Rules.Model;
using RapidReview.Subjects;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>A path with its accessors, ready to be read. Immutable.</summary>
internal sealed class BoundPath
{
    private readonly Reader<object>[] _steps;
    private readonly int _item;
    private readonly string _suffix;
    private readonly LocalProperty? _declared;
    private string? _tail;
    private string? _first;
    private AskAttribute[]? _ask;
    private string? _words;

    public BoundPath(FactPath path, int item, IReadOnlyList<PropertyInfo> properties)
    {
        Path = path;
        Properties = properties;
        _item = item;
        _suffix = "#" + properties[^1].Name;
        _steps = [.. properties.Take(properties.Count - 1).Where(property => property is not LocalProperty).Select(Accessors.Reference)];
        _declared = properties.OfType<LocalProperty>().FirstOrDefault();
    }

    public FactPath Path { get; }

    public IReadOnlyList<PropertyInfo> Properties { get; }

    /// <summary>The property at the end of the path.</summary>
    public PropertyInfo Last => Properties[^1];

    /// <summary>What the fact means; null for a key or a subject.</summary>
    public AskAttribute? Ask => (_ask ??= [.. Last.GetCustomAttributes<AskAttribute>()]) is [var ask, ..] ? ask : null;

    /// <summary>The fact as a noun phrase, worked out once.</summary>
    public string Words(Func<IReadOnlyList<PropertyInfo>, string> say) => _words ??= say(Properties);

    /// <summary>The object that holds the last property.</summary>
    public object Owner(Frame frame)
    {
        var at = Root(frame);
        foreach (var step in _steps)
            at = step.Read(at);
        return at;
    }

    /// <summary>The part of the case file that holds the last property; null where a subject works it out, of which others may work out the same.</summary>
    public object? Holder(Frame frame) => Owner(frame) is var owner and not Subject ? owner : null;

    private object OwnerOfDeclared(Frame frame)
    {
        var at = Root(frame);
        for (var i = 0; i < _steps.Length && Properties[i] is not LocalProperty; i++)
            at = _steps[i].Read(at);
        return at;
    }

    public object Root(Frame frame) => _item < 0 ? frame.Subject : frame.Item(_item);

    /// <summary>A JSON pointer into the case as seen at the moment asked; null for what is not in the file.</summary>
    public string? Pointer(Frame frame)
    {
        if (frame.WithoutPlaces)
            return null;
        if (_declared is not null)
            return _declared.PointerOf((Subject)OwnerOfDeclared(frame));

        // The names never change; attributes are dear to read, so they are read when a pointer is first wanted.
        _tail ??= string.Concat(Properties.Skip(1).Select(property => "/" + Place(property)));
        if (Root(frame) is Subject subject)
            return subject.PointerTo(Properties[0].Name) is { } place ? place + _tail : null;
        _first ??= Place(Properties[0]);
        return frame.ItemPointer(_item) is { } item ? string.Concat(item, "/", _first, _tail) : null;
    }

    /// <summary>
    /// A name for the fact that is the same whichever rule reads it. Of an entry that is still to be added each subject has
    /// one of its own, at the same place.
    /// </summary>
    public string Key(Frame frame) => Pointer(frame) is var place && place?.Contains("/-/", StringComparison.Ordinal) == true ? string.Concat(place, "#", About(frame)?.Key, _suffix) : place + _suffix;

    /// <summary>The last subject that the path comes through; null where it begins with an item.</summary>
    private Subject? About(Frame frame)
    {
        var at = Root(frame);
        var about = at as Subject;
        foreach (var step in _steps)
            about = (at = step.Read(at)) as Subject ?? about;
        return about;
    }

    private static string Place(PropertyInfo property) =>
        property.GetCustomAttribute<DerivedFromAttribute>()?.Place ?? FactPath.Camel(property.Name);
}
