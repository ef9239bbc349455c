namespace RapidReview.Documents.Words;

/// <summary>Small repairs to sentences.</summary>
internal static class Sentences
{
    /// <summary>The text with a capital first letter.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The text as a whole sentence.</summary>
    public static string Full(string text) => text.EndsWith('.') ? text : $"{text}.";
}
