using System.Text.Json;
using System.Text.Unicode;
using RapidReview.Problems;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake;

/// <summary>Looks at a text as a text: size, encoding, JSON syntax, depth. The first problem is the only one worth telling.</summary>
internal static class TextChecks
{
    /// <summary>The problem that makes the text unreadable; null where it is JSON that <see cref="JsonDocument"/> can read.</summary>
    public static Problem? Find(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > CaseLimits.Bytes)
            return IntakeProblems.TooLarge();
        if (!Utf8.IsValid(utf8))
            return NotUtf8(utf8);
        return utf8.IndexOfAnyExcept(" \t\r\n"u8) < 0 ? IntakeProblems.Empty() : FindInTokens(utf8);
    }

    private static Problem? FindInTokens(ReadOnlySpan<byte> utf8)
    {
        // Deeper than any file may be, so that depth is told as depth; the reader's own limit would be a syntax error.
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = CaseLimits.Depth + 1 });
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth >= CaseLimits.Depth && reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    return LinePosition.At(utf8, reader.TokenStartIndex).Say(IntakeProblems.TooDeep);
                if (reader.ValueIsEscaped && Escapes.HaveHalfCharacter(reader.ValueSpan))
                    return LinePosition.At(utf8, reader.TokenStartIndex).Say(IntakeProblems.HalfCharacter);
            }

            return null;
        }
        catch (JsonException syntax)
        {
            var offset = LineStart(utf8, syntax.LineNumber ?? 0) + (syntax.BytePositionInLine ?? 0);
            return LinePosition.At(utf8, offset).Say(IntakeProblems.NotJson);
        }
    }

    private static long LineStart(ReadOnlySpan<byte> utf8, long line)
    {
        var start = 0;
        for (var i = 0L; i < line; i++)
            start += utf8[start..].IndexOf((byte)'\n') + 1;
        return start;
    }

    private static Problem NotUtf8(ReadOnlySpan<byte> utf8)
    {
        if (utf8 is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return IntakeProblems.NotUtf8("(it looks like UTF-16)");
        Span<char> characters = new char[utf8.Length];
        Utf8.ToUtf16(utf8, characters, out var valid, out _, replaceInvalidSequences: false);
        var (line, column) = LinePosition.At(utf8, valid);
        return IntakeProblems.NotUtf8($"at line {line}, column {column}");
    }
}
