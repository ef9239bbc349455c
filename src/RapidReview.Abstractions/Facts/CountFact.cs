namespace RapidReview.Facts;

/// <summary>A number of items, known exactly or within bounds. Comparisons give a <see cref="Truth"/>.</summary>
/// <param name="AtLeast">The smallest number that it can be, inclusive.</param>
/// <param name="AtMost">The largest number that it can be, inclusive; <see cref="int.MaxValue"/> where there is no bound.</param>
public readonly record struct CountFact(int AtLeast, int AtMost)
{
    /// <summary>Whether it is certainly this number or more.</summary>
    public static Truth operator >=(CountFact count, int number) =>
        count.AtLeast >= number ? Truth.True : count.AtMost < number ? Truth.False : Truth.Unknown;

    /// <summary>Whether it is certainly this number or fewer.</summary>
    public static Truth operator <=(CountFact count, int number) =>
        count.AtMost <= number ? Truth.True : count.AtLeast > number ? Truth.False : Truth.Unknown;
}
