namespace RapidReview.Testing.Generation;

/// <summary>A small source of numbers that gives the same ones for the same seed, on every machine (SplitMix64).</summary>
internal sealed class Dice(long seed)
{
    private ulong _state = unchecked((ulong)seed);

    /// <summary>A number from zero, inclusive, to the bound, exclusive.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>A number between two, both inclusive.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True as often as the percentage says.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>One of several.</summary>
    public T Pick<T>(IReadOnlyList<T> values) => values[Below(values.Count)];

    /// <summary>The same values in another order.</summary>
    public T[] Shuffled<T>(IEnumerable<T> values) => [.. values.Select(value => (Key: Next(), Value: value)).OrderBy(pair => pair.Key).Select(pair => pair.Value)];

    /// <summary>Each of the values with the chance given as a percentage, in their order.</summary>
    public T[] Some<T>(IEnumerable<T> values, int percent) => [.. values.Where(_ => Chance(percent))];

    /// <summary>As many values as one of the counts says.</summary>
    public T[] Times<T>(IReadOnlyList<int> counts, Func<int, T> make) => [.. Enumerable.Range(0, Pick(counts)).Select(make)];

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
