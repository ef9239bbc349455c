using System.Text.Json;
using RapidReview.Facts;
using RapidReview.Problems;
using RapidReview.Rules.Model;
using RapidReview.Rules.Places;

namespace RapidReview.Rules.Intake.Spellings;

/// <summary>The code of a local authority in England or Wales, current or former.</summary>
internal sealed class AuthoritySpelling : Spelling<AuthorityCode>
{
    /// <inheritdoc/>
    public override string Expected => "Give the authority's nine-character GSS code as a text, such as `\"E06000004\"`";

    /// <inheritdoc/>
    public override AuthorityCode Read(JsonElement json, Pointer at, ProblemList problems)
    {
        if (json.ValueKind != JsonValueKind.String)
            return Wrong(json, at, problems);
        var code = json.GetString()!;
        if (LocalAuthorities.Find(code) is null)
            problems.Add(Unknown(code, at));
        return new(code);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, AuthorityCode value) => json.WriteStringValue(value.Value);

    /// <summary>The problem that no authority has this code, with the one that was probably meant.</summary>
    public static Problem Unknown(string code, Pointer at)
    {
        var meant = code.Length <= CaseLimits.ReferenceLength ? LocalAuthorities.Nearest(code) : null;
        return IntakeProblems.UnknownAuthority(at, Echo.Authority(code), meant?.Code, meant?.Name);
    }
}
