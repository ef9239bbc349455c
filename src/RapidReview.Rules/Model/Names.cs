using System.Text;
using System.Text.Json;

namespace RapidReview.Rules.Model;

/// <summary>Turns the names of types, properties and enum members into those that files and people use.</summary>
internal static class Names
{
    /// <summary>A property's name in JSON: <c>BornOn</c> becomes <c>bornOn</c>.</summary>
    public static string Json(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    /// <summary>An enum member's code: <c>NorthernIreland</c> becomes <c>northern-ireland</c>.</summary>
    public static string Code(string name) => Separated(name, '-');

    /// <summary>Words: <c>HarmAssessment</c> becomes <c>harm assessment</c>.</summary>
    public static string Words(string name) => Separated(name, ' ');

    private static string Separated(string name, char separator)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            // A run of capitals or digits is one word: PSII stays psii, H01 stays h01.
            var starts = i > 0 && char.IsAsciiLetterUpper(name[i])
                && (!char.IsAsciiLetterUpper(name[i - 1]) || (i + 1 < name.Length && char.IsAsciiLetterLower(name[i + 1])));
            if (starts)
                text.Append(separator);
            text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }
}
