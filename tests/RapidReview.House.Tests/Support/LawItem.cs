namespace RapidReview.House.Tests.Support;

/// <summary>An item of the nationwide law, and the rules that encode it, or why none does.</summary>
internal sealed record LawItem
{
    /// <summary>The label under which it is listed, such as <c>E1</c>.</summary>
    public required string Label { get; init; }

    /// <summary>What it is, as a noun phrase or a short sentence.</summary>
    public required string Item { get; init; }

    /// <summary>The ids of the rules that encode it.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>What else carries it, where that is no rule; null where rules do.</summary>
    public string? Elsewhere { get; init; }

    /// <summary>Why nothing encodes it; null where something does.</summary>
    public string? LeftOut { get; init; }
}
