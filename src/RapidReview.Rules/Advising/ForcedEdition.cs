namespace RapidReview.Rules;

/// <summary>A pack that is applied whatever its dates say, to see what it would have said. Never for another nation.</summary>
/// <param name="Pack">The id of the pack, such as <c>england</c>.</param>
/// <param name="Edition">The edition, such as <c>wt2018</c>; null for each instrument by its own dates.</param>
public sealed record ForcedEdition(string Pack, string? Edition)
{
    /// <summary>The spelling <c>pack@edition</c>.</summary>
    public override string ToString() => Edition is null ? Pack : $"{Pack}@{Edition}";

    /// <summary>Reads the spelling <c>pack</c> or <c>pack@edition</c>.</summary>
    public static ForcedEdition Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.IndexOf('@') is var at and >= 0 ? new(text[..at], text[(at + 1)..]) : new(text, null);
    }
}
