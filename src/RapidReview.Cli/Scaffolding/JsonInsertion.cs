using System.Text;
using System.Text.Json;

namespace RapidReview.Cli.Scaffolding;

/// <summary>Puts a new item at the end of a list at the top of a JSON file, and leaves everything else as it is. Pure and thread-safe.</summary>
internal static class JsonInsertion
{
    /// <summary>The text with the item at the end of the list. A list that is not there is put at the end of the file.</summary>
    /// <param name="text">A JSON object.</param>
    /// <param name="list">The name of the list.</param>
    /// <param name="item">The item, with lines that are indented as if it stood alone.</param>
    /// <exception cref="JsonException">The text is no JSON object, or there is something else by this name.</exception>
    public static string Append(string text, string list, string item)
    {
        var newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var (start, end, first, last) = Find(Encoding.UTF8.GetBytes(text), list);
        if (start < 0)
        {
            var close = text.LastIndexOf('}');
            var before = text[..close].TrimEnd();
            return $"{before}{(before.EndsWith('{') ? "" : ",")}{newLine}  \"{list}\": [{newLine}{Indented(item, "    ", newLine)}{newLine}  ]{newLine}{text[close..]}";
        }

        // What was found was counted in bytes.
        var bytes = Encoding.UTF8.GetBytes(text);
        string Slice(int from, int to) => Encoding.UTF8.GetString(bytes, from, to - from);
        if (last < 0)
        {
            var indent = IndentOf(text, Slice(0, start).Length);
            return $"{Slice(0, start + 1)}{newLine}{Indented(item, $"{indent}  ", newLine)}{newLine}{indent}{Slice(end, bytes.Length)}";
        }

        var between = Slice(start + 1, first);
        return between.Contains('\n', StringComparison.Ordinal)
            ? $"{Slice(0, last)},{newLine}{Indented(item, between[(between.LastIndexOf('\n') + 1)..], newLine)}{Slice(last, bytes.Length)}"
            : $"{Slice(0, last)}, {item.ReplaceLineEndings(newLine)}{Slice(last, bytes.Length)}";
    }

    /// <summary>Where a list opens and closes, where its first item begins and its last one ends; -1 for what is not there.</summary>
    private static (int Start, int End, int First, int Last) Find(ReadOnlySpan<byte> json, string list)
    {
        var reader = new Utf8JsonReader(json);
        var (start, end, first, last) = (-1, -1, -1, -1);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException();
        while (reader.Read())
        {
            if (reader.CurrentDepth != 1 || reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals(list))
                continue;
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartArray)
                throw new JsonException();
            start = (int)reader.TokenStartIndex;
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                first = first < 0 ? (int)reader.TokenStartIndex : first;
                reader.Skip();
                last = (int)reader.BytesConsumed;
            }

            end = (int)reader.TokenStartIndex;
        }

        return (start, end, first, last);
    }

    private static string IndentOf(string text, int at)
    {
        var line = text[(text.LastIndexOf('\n', at - 1) + 1)..at];
        return line[..^line.TrimStart().Length];
    }

    private static string Indented(string item, string indent, string newLine) =>
        string.Join(newLine, item.TrimEnd('\n').Split('\n').Select(line => indent + line));
}
