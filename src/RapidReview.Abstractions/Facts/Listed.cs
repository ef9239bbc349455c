using System.Collections;
using System.Runtime.CompilerServices;

namespace RapidReview.Facts;

/// <summary>
/// A list of facts together with whether it is complete. An item that is not in it is known to be absent only where
/// <see cref="Complete"/> is true; otherwise there may be others, and questions about "any" and "all" stay open accordingly.
/// Immutable; compares by value; never null.
/// </summary>
/// <typeparam name="T">The type of the items.</typeparam>
[CollectionBuilder(typeof(Listed), nameof(Listed.Of))]
public sealed class Listed<T> : IReadOnlyList<T>, IEquatable<Listed<T>>
{
    internal Listed(Items<T> items, Fact<bool> complete)
    {
        Items = items;
        Complete = complete;
    }

    /// <summary>No items, and not known to be complete: the default of every list in a case file.</summary>
    public static Listed<T> Empty { get; } = new(Items<T>.Empty, default);

    /// <summary>The items that are recorded.</summary>
    public Items<T> Items { get; }

    /// <summary>Whether these are all there are. Not known unless somebody said so.</summary>
    public Fact<bool> Complete { get; }

    /// <summary>
    /// Whether anything is recorded: true where there are items, or where it is known that there are none; otherwise unknown.
    /// Never false: what nobody has recorded is not a "no".
    /// </summary>
    public Truth IsRecorded => Count > 0 ? Truth.True : !Rest;

    /// <summary>How many items are recorded.</summary>
    public int Count => Items.Count;

    /// <summary>The recorded item at a position, counted from zero.</summary>
    public T this[int index] => Items[index];

    /// <summary>The same items, with another statement about completeness.</summary>
    public Listed<T> With(Fact<bool> complete) => new(Items, complete);

    /// <summary>
    /// Whether some item passes: true if a recorded one does; false only if the list is complete and none can; else unknown.
    /// </summary>
    public Truth Any(Func<T, Truth> test)
    {
        ArgumentNullException.ThrowIfNull(test);
        var result = Rest;
        foreach (var item in Items.AsSpan())
        {
            result |= test(item);
            if (result.IsTrue)
                break;
        }

        return result;
    }

    /// <summary>
    /// Whether some item is one of these values: true if a recorded one is; false only if the list is complete and none is;
    /// else unknown.
    /// </summary>
    /// <param name="values">At least one value.</param>
    public Truth Includes(params T[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Any(item => Truth.Of(Array.IndexOf(values, item) >= 0));
    }

    /// <summary>
    /// Whether every item passes: false if a recorded one fails; true only if the list is complete and all pass; else unknown.
    /// </summary>
    public Truth All(Func<T, Truth> test)
    {
        ArgumentNullException.ThrowIfNull(test);
        var result = !Rest;
        foreach (var item in Items.AsSpan())
        {
            result &= test(item);
            if (result.IsFalse)
                break;
        }

        return result;
    }

    /// <summary>How many items pass, as bounds: those that certainly do, and those that may.</summary>
    public CountFact CountWhere(Func<T, Truth> test)
    {
        ArgumentNullException.ThrowIfNull(test);
        var (sure, maybe) = (0, 0);
        foreach (var item in Items.AsSpan())
        {
            var passes = test(item);
            sure += passes.IsTrue ? 1 : 0;
            maybe += passes.IsFalse ? 0 : 1;
        }

        return new CountFact(sure, Rest.IsFalse ? maybe : int.MaxValue);
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => Items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether items and completeness are the same.</summary>
    public bool Equals(Listed<T>? other) => other is not null && Complete.Equals(other.Complete) && Items.Equals(other.Items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Listed<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Items, Complete);

    /// <summary>What can be said of items that are not recorded: false where the list is complete, otherwise unknown.</summary>
    private Truth Rest => Complete is { IsKnown: true, Value: true } ? Truth.False : Truth.Unknown;
}

/// <summary>Makes <see cref="Listed{T}"/>.</summary>
public static class Listed
{
    /// <summary>These items; whether there are more is not known.</summary>
    public static Listed<T> Of<T>(ReadOnlySpan<T> items) => items.IsEmpty ? Listed<T>.Empty : new(Items.Of(items), default);

    /// <summary>These items and no others.</summary>
    public static Listed<T> Complete<T>(params ReadOnlySpan<T> items) => new(Items.Of(items), true);

    /// <summary>These items, with a statement about completeness.</summary>
    public static Listed<T> From<T>(IEnumerable<T> items, Fact<bool> complete) => new(Items.From(items), complete);
}
