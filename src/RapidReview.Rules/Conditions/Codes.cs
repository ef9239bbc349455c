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
            return value;
        if (value is not string text)
            return null;
        if (type == typeof(AuthorityCode))
            return new AuthorityCode(text);
        return type.IsEnum ? Enum.GetValues(type).Cast<object>().FirstOrDefault(member => Spell(member) == text) : null;
    }

    /// <summary>The JSON spelling of a constant that is not a bool.</summary>
    public static string Spell(object value) => value is Enum ? Kebab(value.ToString()!) : value.ToString()!;

    public static string? Nearest(string text, Type type) => !type.IsEnum ? null : Enum.GetValues(type).Cast<object>()
        .Select(Spell)
        .Select(candidate => (candidate, distance: EditDistance.Between(candidate, text)))
        .Where(pair => pair.distance <= 3)
        .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
        .Select(pair => pair.candidate)
        .FirstOrDefault();

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
