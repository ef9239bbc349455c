using System.Text.RegularExpressions;

namespace RapidReview.Rules.Intake;

/// <summary>Notices texts that hold what identifies a person. It cannot find names; it finds what has a form.</summary>
internal static partial class IdentifyingText
{
    private static readonly string[] Ordinals = ["st", "nd", "rd", "th"];

    /// <summary>What the text seems to hold, as a noun phrase; null if nothing was noticed. Takes time linear in its length.</summary>
    public static string? Find(string text)
    {
        if (HasEmail(text))
            return "an e-mail address";
        if (HealthNumber().EnumerateMatches(text) is var numbers && AnyValid(numbers, text))
            return "an NHS number";
        if (Telephone().IsMatch(text))
            return "a telephone number";
        return HasPostcode(text) ? "a postcode" : null;
    }

    /// <summary>Whether the whole text is ten digits of which the last checks the others as in an NHS number.</summary>
    public static bool IsHealthNumber(ReadOnlySpan<char> text)
    {
        var (count, sum, last) = (0, 0, 0);
        foreach (var c in text)
        {
            if (c is ' ' or '-')
                continue;
            if (!char.IsAsciiDigit(c) || ++count > 10)
                return false;
            last = c - '0';
            sum += last * (11 - count);
        }

        // The last digit has weight one, so the whole sum is a multiple of eleven.
        return count == 10 && sum > 0 && sum % 11 == 0;
    }

    private static bool AnyValid(Regex.ValueMatchEnumerator matches, string text)
    {
        foreach (var match in matches)
        {
            if (IsHealthNumber(text.AsSpan(match.Index, match.Length)))
                return true;
        }

        return false;
    }

    private static bool HasEmail(string text)
    {
        for (var at = text.IndexOf('@'); at >= 0 && at + 1 < text.Length; at = text.IndexOf('@', at + 1))
        {
            if (at > 0 && !char.IsWhiteSpace(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]))
                return true;
        }

        return false;
    }

    private static bool HasPostcode(string text)
    {
        foreach (var match in Postcode().EnumerateMatches(text))
        {
            // "H01 2nd edition" is no postcode.
            if (!Ordinals.Contains(text.Substring(match.Index + match.Length - 2, 2), StringComparer.Ordinal))
                return true;
        }

        return false;
    }

    [GeneratedRegex(@"(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HealthNumber();

    [GeneratedRegex(@"(?<!\d)(?:\+44|0044|\(?0)(?:[ ()-]{0,2}\d){9,10}(?!\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Telephone();

    [GeneratedRegex(@"(?<![A-Za-z0-9])[A-Za-z]{1,2}[0-9][A-Za-z0-9]? ?[0-9][ABD-HJLNP-UW-Zabd-hjlnp-uw-z]{2}(?![A-Za-z0-9])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Postcode();
}
