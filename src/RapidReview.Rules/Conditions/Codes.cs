using RapidReview.Facts;
using RapidReview.Rules.Places;

namespace RapidReview.Rules.Conditions;

/// <summary>Fixed values as they are spelled in JSON: enum members in kebab-case.</summary>
internal static class Codes
{
    /// <summary>A constant as a value of a type; null if it is none.</summary>
    public static object? Convert(object value, Type type)
    {
        if (value.GetType() == type)
            return IsSound(value) ? value : null;
        if (value is not string text)
            return null;
        if (type == typeof(AuthorityCode))
            return new AuthorityCode(text) is var code && IsSound(code) ? code : null;
        return type.IsEnum ? Enum.GetValues(type).Cast<object>().FirstOrDefault(member => Spell(member) == text) : null;
    }

    /// <summary>Whether a constant is one of the values that its type has: a named member, an authority that there is.</summary>
    public static bool IsSound(object value) => value switch
    {
        Enum member => Enum.IsDefined(member.GetType(), member),
        AuthorityCode { Value: ['S' or 'N', .. { Length: 8 } digits] } => !digits.AsSpan().ContainsAnyExceptInRange('0', '9'),
        AuthorityCode { Value: var code } => code is not null && LocalAuthorities.Find(code) is not null,
        _ => true,
    };

    /// <summary>The JSON spelling of a constant that is not a bool.</summary>
    public static string Spell(object value) => value is Enum ? Kebab(value.ToString()!) : value.ToString()!;

    /// <summary>The code that was probably meant; null if none is near.</summary>
    public static string? Nearest(string text, Type type) =>
        type.IsEnum ? NearMiss.Of(text, All(type))
        : type == typeof(bool) ? NearMiss.Of(text, ["true", "false"])
        : type == typeof(AuthorityCode) && text.Length <= NearMiss.Longest ? LocalAuthorities.Nearest(text)?.Code
        : null;

    /// <summary>The spelling of every member of an enum, in the order in which they are declared.</summary>
    public static IEnumerable<string> All(Type type) => Enum.GetValues(type).Cast<object>().Select(Spell);

    /// <summary>What the values of a type look like, for the remedy of a problem.</summary>
    public static string Remedy(Type type) =>
        type.IsEnum ? $"Use one of {string.Join(", ", All(type).Select(code => $"`{code}`"))}."
        : type == typeof(bool) ? "Use true or false, without quotation marks."
        : type == typeof(AuthorityCode) ? "Use the nine-character GSS code of a local authority, such as `E06000004`."
        : type == typeof(string) ? "Use a text in quotation marks."
        : "Compare this fact with another fact of the same kind.";

    public static string Kebab(string name)
    {
        var result = new System.Text.StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && result.Length > 0)
                result.Append('-');
            result.Append(char.ToLowerInvariant(letter));
        }

        return result.ToString();
    }
}
