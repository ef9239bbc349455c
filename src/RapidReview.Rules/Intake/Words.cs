namespace RapidReview.Rules.Intake;

/// <summary>Small pieces of sentences.</summary>
internal static class Words
{
    private const int Longest = 16;

    /// <summary><c>`a`, `b` or `c`</c>; a long list is cut.</summary>
    public static string List(IReadOnlyList<string> words) => words.Count switch
    {
        1 => $"`{words[0]}`",
        > Longest => string.Join(", ", words.Take(Longest).Select(word => $"`{word}`")) + ", …",
        _ => string.Join(", ", words.SkipLast(1).Select(word => $"`{word}`")) + $" or `{words[^1]}`",
    };
}
