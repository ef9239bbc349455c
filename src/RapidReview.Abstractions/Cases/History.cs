using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>Reads what a history of dated entries says now and since when.</summary>
internal static class History
{
    /// <summary>
    /// The value of the latest entry. Not yet known where there is no entry, or where entries that differ are not all
    /// dated well enough to say which came last.
    /// </summary>
    public static Fact<T> Current<TEntry, T>(Listed<TEntry> entries, Func<TEntry, T> value, Func<TEntry, DateFact> on)
        where T : struct
    {
        if (entries.Count == 0)
            return default;
        var last = entries[0];
        var settled = true;
        for (var i = 1; i < entries.Count; i++)
        {
            var entry = entries[i];
            if (EqualityComparer<T>.Default.Equals(value(entry), value(last)))
            {
                if (!IsLater(on(last), on(entry)))
                    last = IsLater(on(entry), on(last)) ? entry : last;
            }
            else if (IsLater(on(entry), on(last)))
            {
                last = entry;
                settled = true;
            }
            else if (!IsLater(on(last), on(entry)))
            {
                settled = false;
            }
        }

        return settled ? value(last) : default(Fact<T>);
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

    private static bool IsLater(DateFact a, DateFact b) =>
        a is { Instant: { } x } && b is { Instant: { } y } ? x > y : (a > b).IsTrue;
}
