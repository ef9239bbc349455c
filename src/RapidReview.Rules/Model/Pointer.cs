using System.Globalization;

namespace RapidReview.Rules.Model;

/// <summary>A place in a JSON text, written as a JSON pointer (RFC 6901) only when somebody asks. Immutable.</summary>
internal sealed class Pointer
{
    private readonly Pointer? _parent;
    private readonly string _name;
    private readonly int _index;

    private Pointer(Pointer? parent, string name, int index) => (_parent, _name, _index) = (parent, name, index);

    /// <summary>The whole document.</summary>
    public static Pointer Root { get; } = new(null, "", -1);

    /// <summary>The property of the object here.</summary>
    public Pointer Of(string name) => new(this, name, -1);

    /// <summary>The item of the array here, counted from zero.</summary>
    public Pointer Of(int index) => new(this, "", index);

    /// <summary>A property name with <c>~</c> and <c>/</c> escaped.</summary>
    public static string Escaped(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>The name that an escaped segment stands for.</summary>
    public static string Unescaped(string segment) =>
        segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    /// <summary>The position that a segment names in an array, counted from zero and spelt in one way: without leading zeros. Null for anything else.</summary>
    public static int? Position(string segment) =>
        int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && (segment.Length == 1 || segment[0] != '0') ? index : null;

    /// <summary>The position of the child in whose record a place of a case file lies; null where it lies in none.</summary>
    public static int? ChildOf(string pointer) =>
        pointer.Split('/') is ["", "children", var at, ..] ? Position(at) : null;

    /// <summary>The pointer, such as <c>/children/0/bornOn</c>; very long property names are cut.</summary>
    public override string ToString() =>
        _parent is null ? "" : $"{_parent}/{(_index >= 0 ? _index.ToString() : Escaped(Echo.Of(_name)))}";
}
