using RapidReview.Problems;

namespace RapidReview.Rules.Intake;

/// <summary>A place in a text for people: line and column, both counted from one; columns are characters.</summary>
internal readonly record struct LinePosition(long Line, long Column)
{
    /// <summary>The position of a byte in a text that is UTF-8 up to that byte.</summary>
    public static LinePosition At(ReadOnlySpan<byte> utf8, long offset)
    {
        var before = utf8[..(int)Math.Min(offset, utf8.Length)];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        var characters = 0;
        foreach (var part in before[lineStart..])
            characters += (part & 0xC0) == 0x80 ? 0 : 1;
        return new(before.Count((byte)'\n') + 1, characters + 1);
    }

    /// <summary>A problem that names this place.</summary>
    public Problem Say(Func<long, long, Problem> problem) => problem(Line, Column);
}
