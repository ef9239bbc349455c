namespace RapidReview.Rules.Intake;

/// <summary>One place of a case file, and what is to stand there. Immutable.</summary>
/// <param name="Pointer">
/// The place, as a JSON pointer (RFC 6901) such as <c>/children/0/died</c>. After a list, <c>-</c> adds an entry and
/// <c>complete</c> says whether it is complete.
/// </param>
/// <param name="Value">
/// The value as JSON; a word that is no JSON is taken for a text, so that <c>2024-04-05</c> needs no quotation marks. An entry
/// that is added is given whole. <c>null</c> makes a fact not yet known, and takes an entry out.
/// </param>
public sealed record CaseChange(string Pointer, string Value)
{
    /// <summary>A change written as <c>/pointer=value</c>; null where there is no pointer or no equals sign.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static CaseChange? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.StartsWith('/') && text.IndexOf('=', StringComparison.Ordinal) is var at and > 1 ? new(text[..at], text[(at + 1)..]) : null;
    }

    /// <summary>The change as <see cref="Parse"/> reads it.</summary>
    public override string ToString() => $"{Pointer}={Value}";
}
