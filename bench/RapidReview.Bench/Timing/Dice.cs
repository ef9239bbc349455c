namespace RapidReview.Bench.Timing;

/// <summary>Chance that is the same on each run: SplitMix64 from a seed.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from zero, below a limit.</summary>
    public int Below(int limit)
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)limit);
    }

    public bool Percent(int chance) => Below(100) < chance;

    public T One<T>(params ReadOnlySpan<T> of) => of[Below(of.Length)];
}
