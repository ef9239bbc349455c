using System.Text.Json;

namespace RapidReview.Rules.Conditions.Spelling;

/// <summary>A piece of the JSON text.</summary>
/// <param name="Json">The value.</param>
/// <param name="Pointer">The JSON pointer to it.</param>
/// <param name="Depth">How many conditions and values enclose it, itself counted.</param>
internal readonly record struct Fragment(JsonElement Json, string Pointer, int Depth)
{
    /// <summary>The longest piece of input, in characters, that a problem repeats.</summary>
    private const int Longest = 60;

    /// <summary>What a value is, in words.</summary>
    public string Kind => Json.ValueKind switch
    {
        JsonValueKind.Object => "an object in braces",
        JsonValueKind.Array => "a list in square brackets",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        JsonValueKind.Null => "null",
        _ => "nothing",
    };

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<Fragment> Items()
    {
        var items = new List<Fragment>();
        foreach (var item in Json.EnumerateArray())
            items.Add(new Fragment(item, $"{Pointer}/{items.Count}", Depth));
        return items;
    }

    /// <summary>A single value as it can be repeated in a problem: shortened, without control characters.</summary>
    public string Shown() => Json.ValueKind == JsonValueKind.String ? Shown(Json.GetString()!) : Shown(Json.GetRawText());

    /// <summary>A text as it can be repeated in a problem.</summary>
    public static string Shown(string text)
    {
        var end = text.Length <= Longest ? text.Length : char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        var shown = string.Concat(text[..end].Select(letter => char.IsControl(letter) || letter == '`' ? '?' : letter));
        return end == text.Length ? shown : $"{shown}…";
    }
}
