using System.Buffers;
using System.Text.Json;
using RapidReview.Rules.Model;
using RapidReview.Rules.Places;

namespace RapidReview.Rules.Intake.Spellings;

/// <summary>A pseudonymous reference.</summary>
internal sealed class ReferenceSpelling : Spelling<string>
{
    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_");

    /// <inheritdoc/>
    public override string Expected => "Give a reference as a text, such as `\"child-1\"`";

    /// <inheritdoc/>
    public override string Read(JsonElement json, Pointer at, ProblemList problems)
    {
        if (json.ValueKind != JsonValueKind.String)
            return Wrong(json, at, problems);
        var text = json.GetString()!;
        if (!IsReference(text))
            problems.Add(IntakeProblems.BadReference(at));
        else if (IdentifyingText.IsHealthNumber(text))
            problems.Add(IntakeProblems.Identifying(at, "an NHS number"));
        else if (LooksLikeAuthority(text) && LocalAuthorities.Find(text) is null)
            problems.Add(AuthoritySpelling.Unknown(text, at));
        return text;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, string value) => json.WriteStringValue(value);

    /// <summary>Whether a text may be a reference.</summary>
    public static bool IsReference(string text) =>
        text.Length is > 0 and <= CaseLimits.ReferenceLength
        && !text.AsSpan().ContainsAnyExcept(Allowed)
        && text is not (ReservedWords.CannotBeEstablished or ReservedWords.DidNotHappen);

    // A mistyped authority must not pass for a body of its own: its duties would vanish.
    private static bool LooksLikeAuthority(string text) =>
        text is ['E' or 'W' or 'S' or 'N', '0' or '1', _, _, _, _, _, _, ..] && text.Length <= 10 && text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
}
