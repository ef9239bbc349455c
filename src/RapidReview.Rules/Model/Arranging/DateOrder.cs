using RapidReview.Facts;

namespace RapidReview.Rules.Model.Arranging;

/// <summary>Orders dates by what is known, then by first day, last day and moment.</summary>
internal static class DateOrder
{
    public static int Compare(DateFact a, DateFact b)
    {
        if (a.State != b.State)
            return Rank(a.State) - Rank(b.State);
        if (a.Earliest != b.Earliest)
            return a.Earliest.CompareTo(b.Earliest);
        return a.Latest != b.Latest ? a.Latest.CompareTo(b.Latest) : Nullable.Compare(a.Instant, b.Instant);
    }

    /// <summary>How much a state says: a date says more than that nothing happened, and that more than that nobody can say.</summary>
    public static int Rank(FactState state) => state switch
    {
        FactState.NotYetKnown => 0,
        FactState.CannotBeEstablished => 1,
        FactState.DidNotHappen => 2,
        _ => 3,
    };
}
