namespace RapidReview.Rules.Model.Arranging;

/// <summary>Puts the items of a list into their one order and joins those that are about the same thing.</summary>
internal sealed class Arranger<T>(Shape<T> shape)
    where T : notnull
{
    private Comparison<T>? _order;
    private Func<T, T, T>? _join;

    /// <summary>The order of the items; zero for those that are about the same thing.</summary>
    public Comparison<T> Order => _order ??= Ordering.Of(shape);

    private Func<T, T, T> Join => _join ??= Joining.Of(shape);

    /// <summary>Whether the items stand in their order and each is about another thing.</summary>
    public bool IsArranged(ReadOnlySpan<T> items)
    {
        for (var i = 1; i < items.Length; i++)
        {
            if (Order(items[i - 1], items[i]) >= 0)
                return false;
        }

        return true;
    }

    /// <summary>The items arranged; the array given is not kept.</summary>
    public T[] Arrange(T[] items)
    {
        var sorted = items.Order(Comparer<T>.Create(Order)).ToArray();
        var count = 0;
        foreach (var item in sorted)
        {
            if (count > 0 && Order(sorted[count - 1], item) == 0)
                sorted[count - 1] = Join(sorted[count - 1], item);
            else
                sorted[count++] = item;
        }

        return sorted[..count];
    }
}
