using RapidReview.Cases;

namespace RapidReview.Rules.Model.Arranging;

/// <summary>Orders packs' own facts: by pack and then by text, the shorter first.</summary>
internal static class LocalOrder
{
    public static int Compare(LocalFacts a, LocalFacts b)
    {
        foreach (var (one, other) in a.Zip(b))
        {
            if (string.CompareOrdinal(one.Key, other.Key) is not 0 and var byPack)
                return byPack;
            if (string.CompareOrdinal(one.Value, other.Value) is not 0 and var byText)
                return byText;
        }

        return a.Count.CompareTo(b.Count);
    }
}
