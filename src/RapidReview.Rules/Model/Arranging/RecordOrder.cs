namespace RapidReview.Rules.Model.Arranging;

/// <summary>Orders records by one part after another.</summary>
internal static class RecordOrder
{
    public static Comparison<T> Of<T>(Comparison<T>[] parts) => parts.Length == 1 ? parts[0] : (a, b) =>
    {
        foreach (var part in parts)
        {
            if (part(a, b) is not 0 and var order)
                return order;
        }

        return 0;
    };
}
