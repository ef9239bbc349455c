using RapidReview.Facts;

namespace RapidReview.Rules.Model.Arranging;

/// <summary>Orders whole lists: by their items, the shorter first, and then by what is said of their completeness.</summary>
internal static class ListOrder
{
    public static int Compare<T>(Listed<T> a, Listed<T> b, Comparison<T> item)
    {
        var shorter = Math.Min(a.Count, b.Count);
        for (var i = 0; i < shorter; i++)
        {
            if (item(a[i], b[i]) is not 0 and var order)
                return order;
        }

        return a.Count != b.Count ? a.Count.CompareTo(b.Count) : Rank(a.Complete) - Rank(b.Complete);
    }

    private static int Rank(Fact<bool> fact) => ((int)fact.State * 2) + (fact is { IsKnown: true, Value: true } ? 1 : 0);
}
