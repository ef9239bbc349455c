using NodaTime;
using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>Reads what a history of dated entries says now and since when.</summary>
internal static class History
{
    /// <summary>
    /// The value of the latest entry, in whatever order they come. Not yet known where there is no entry, or where entries
    /// that differ are not all dated well enough to say which came last.
    /// </summary>
    public static Fact<T> Current<TEntry, T>(Listed<TEntry> entries, Func<TEntry, T> value, Func<TEntry, DateFact> on)
        where T : struct
    {
        if (entries.Count == 0)
            return default;

        // If any entry is certainly the last word, then it is the one that begins latest.
        var last = entries[0];
        foreach (var entry in entries.Items.AsSpan())
            last = Start(on(entry)).CompareTo(Start(on(last))) > 0 ? entry : last;
        foreach (var entry in entries.Items.AsSpan())
        {
            if (!EqualityComparer<T>.Default.Equals(value(entry), value(last)) && !IsLater(on(last), on(entry)))
                return default;
        }

        return value(last);
    }

    /// <summary>
    /// The earliest day of the entries that count. Known not to have happened where entries exist and none counts;
    /// not yet known where there is no entry.
    /// </summary>
    public static DateFact Since<TEntry>(Listed<TEntry> entries, Func<TEntry, bool> counts, Func<TEntry, DateFact> on)
    {
        if (entries.Count == 0)
            return default;
        var since = DateFact.DidNotHappen;
        foreach (var entry in entries.Items.AsSpan())
        {
            if (counts(entry))
                since = since.State == FactState.DidNotHappen ? on(entry) : DateFact.EarliestOf(since, on(entry));
        }

        return since;
    }

    /// <summary>
    /// When an entry that counts first happened. Where none counts: known not to have happened if the list is complete,
    /// otherwise not yet known.
    /// </summary>
    public static DateFact First<TEntry>(Listed<TEntry> entries, Func<TEntry, bool> counts, Func<TEntry, DateFact> on)
    {
        var first = entries.Complete is { IsKnown: true, Value: true } ? DateFact.DidNotHappen : default(DateFact?);
        foreach (var entry in entries.Items.AsSpan())
        {
            if (counts(entry))
                first = first is { State: not FactState.DidNotHappen } known ? DateFact.EarliestOf(known, on(entry)) : on(entry);
        }

        return first ?? default;
    }

    private static (bool Known, LocalDate Day, Instant Moment) Start(DateFact date) =>
        (date.IsKnown, date.Earliest, date.Instant ?? Instant.MinValue);

    private static bool IsLater(DateFact a, DateFact b) =>
        a is { Instant: { } x } && b is { Instant: { } y } ? x > y : (a > b).IsTrue;
}
