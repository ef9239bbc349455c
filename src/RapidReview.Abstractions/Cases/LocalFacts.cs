using System.Collections;
using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>
/// The facts that rule packs have declared for themselves: in a case file <c>local</c>, an object with one member for each
/// pack. Each pack's schema is applied where the pack is known; here its facts are one canonical JSON text.
/// Immutable; sorted by pack id in ordinal order; compares by value; never null.
/// </summary>
public sealed class LocalFacts : IReadOnlyList<KeyValuePair<string, string>>, IEquatable<LocalFacts>
{
    private readonly Items<KeyValuePair<string, string>> _packs;

    private LocalFacts(Items<KeyValuePair<string, string>> packs) => _packs = packs;

    /// <summary>No pack's facts: the default.</summary>
    public static LocalFacts Empty { get; } = new([]);

    /// <summary>For how many packs there are facts.</summary>
    public int Count => _packs.Count;

    /// <summary>A pack's id and its facts, by position in the order of the ids, counted from zero.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public KeyValuePair<string, string> this[int index] => _packs[index];

    /// <summary>These packs' facts.</summary>
    /// <param name="packs">Pack ids with canonical JSON texts, in any order.</param>
    /// <exception cref="ArgumentException">A pack id occurs twice, or an id or a text is empty.</exception>
    public static LocalFacts From(IEnumerable<KeyValuePair<string, string>> packs)
    {
        ArgumentNullException.ThrowIfNull(packs);
        var sorted = packs.OrderBy(p => p.Key, StringComparer.Ordinal).ToArray();
        for (var i = 0; i < sorted.Length; i++)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(sorted[i].Key, nameof(packs));
            ArgumentException.ThrowIfNullOrWhiteSpace(sorted[i].Value, nameof(packs));
            if (i > 0 && string.Equals(sorted[i].Key, sorted[i - 1].Key, StringComparison.Ordinal))
                throw new ArgumentException($"The facts of pack `{sorted[i].Key}` are given twice.", nameof(packs));
        }

        return sorted.Length == 0 ? Empty : new(Items.From(sorted));
    }

    /// <summary>One pack's facts as canonical JSON text; null where there are none.</summary>
    public string? Of(string packId)
    {
        foreach (var (id, facts) in _packs.AsSpan())
        {
            if (string.Equals(id, packId, StringComparison.Ordinal))
                return facts;
        }

        return null;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _packs.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether the same packs have the same facts.</summary>
    public bool Equals(LocalFacts? other) => other is not null && _packs.Equals(other._packs);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalFacts);

    /// <inheritdoc/>
    public override int GetHashCode() => _packs.GetHashCode();
}
