namespace RapidReview.Rules.Model.Arranging;

/// <summary>
/// A place in a case file as it is seen, with the places of the file as it was given that it comes from: several, where
/// entries about the same thing were joined.
/// </summary>
internal abstract class Trace
{
    /// <summary>The first place that says what is seen here; the first of all where none says anything.</summary>
    public abstract Pointer Origin { get; }

    /// <summary>Whether any of the places says anything.</summary>
    public abstract bool IsSaid { get; }

    /// <summary>One step further: a member by its name, or an item by its position as seen. Null if there is no such place.</summary>
    public abstract Trace? Step(string segment);

    /// <summary>Adds where two places say different things.</summary>
    public abstract void FindDisagreements(Action<Pointer, Pointer> found);

    /// <summary>Adds what is set aside here.</summary>
    public abstract void FindSetAside(Action<Pointer, string, Facts.DateFact> found, string says);

    /// <summary>Follows a pointer whose segments are separated by slashes. Null if it leads nowhere.</summary>
    public Trace? Follow(string pointer)
    {
        if (pointer.Length == 0)
            return this;
        if (pointer[0] != '/')
            return null;
        Trace? place = this;
        foreach (var segment in pointer[1..].Split('/'))
            place = place?.Step(Pointer.Unescaped(segment));
        return place;
    }
}
