namespace RapidReview.Rules.Intake;

/// <summary>Looks into the escapes of a JSON string.</summary>
internal static class Escapes
{
    /// <summary>
    /// Whether a <c>\u</c> escape stands for half a character without its other half. Such a string is JSON, but no text.
    /// </summary>
    /// <param name="text">The raw bytes between the quotes of a string that is JSON.</param>
    public static bool HaveHalfCharacter(ReadOnlySpan<byte> text)
    {
        var high = false;
        for (var i = 0; i < text.Length;)
        {
            var unit = text[i] != '\\' || text[i + 1] != 'u' ? 0 : Unit(text.Slice(i + 2, 4));
            var isLow = unit is >= 0xDC00 and <= 0xDFFF;
            if (isLow != high)
                return true;
            high = unit is >= 0xD800 and <= 0xDBFF;
            i += text[i] != '\\' ? 1 : text[i + 1] == 'u' ? 6 : 2;
        }

        return high;
    }

    private static int Unit(ReadOnlySpan<byte> digits)
    {
        var unit = 0;
        foreach (var digit in digits)
            unit = (unit << 4) | (digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
        return unit;
    }
}
