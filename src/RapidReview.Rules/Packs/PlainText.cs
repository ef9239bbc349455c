using System.Globalization;
using System.Text.Json;

namespace RapidReview.Rules.Packs;

/// <summary>
/// What a pack says is shown as it stands, on a terminal too: it holds no control characters, and none that hides or turns round
/// what stands beside it.
/// </summary>
internal static class PlainText
{
    /// <summary>The first character of a text that may not stand in it, such as <c>U+001B</c>; null where there is none.</summary>
    public static string? Unseen(string text)
    {
        foreach (var character in text)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                return string.Create(CultureInfo.InvariantCulture, $"U+{(int)character:X4}");
        }

        return null;
    }

    /// <summary>Reports each text of a file that may not stand there, whatever it is for.</summary>
    /// <returns>False where one cannot be read as a text at all.</returns>
    public static bool Check(DataFile file, JsonElement element, string pointer)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                return Check(file, pointer, () => element.GetString()!) is not null;
            case JsonValueKind.Array:
                var index = 0;
                return element.EnumerateArray().Aggregate(true, (whole, item) => Check(file, item, $"{pointer}/{index++}") && whole);
            case JsonValueKind.Object:
                return element.EnumerateObject().Aggregate(true, (whole, member) => Check(file, pointer, () => member.Name) is { } name && Check(file, member.Value, $"{pointer}/{name}") && whole);
            default:
                return true;
        }
    }

    private static string? Check(DataFile file, string pointer, Func<string> text)
    {
        try
        {
            var read = text();
            if (Unseen(read) is { } character)
                file.Add(PackProblems.Unseen(file.Name, pointer, character));
            return read;
        }
        catch (InvalidOperationException)
        {
            file.Report(pointer, "this text holds half of a character", "Write the whole character: an escape from `\\ud800` to `\\udfff` is only ever one of a pair.");
            return null;
        }
    }
}
