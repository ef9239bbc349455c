using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace RapidReview.Cli.Scaffolding;

/// <summary>The files that are written, as they stand in <c>Templates</c>.</summary>
internal static partial class Template
{
    /// <summary>A template with its values put in.</summary>
    /// <param name="name">Its path below <c>Templates</c>.</param>
    /// <param name="values">The values by name; <c>{{name:json}}</c> is the value as a JSON text.</param>
    /// <exception cref="KeyNotFoundException">The template asks for a value that is not there.</exception>
    public static string Fill(string name, IReadOnlyDictionary<string, string> values) => Placeholder().Replace(Text(name), match =>
        match.Groups["as"].Success
            ? $"\"{JsonEncodedText.Encode(values[match.Groups["it"].Value], JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\""
            : values[match.Groups["it"].Value]);

    /// <summary>Whether there is such a template.</summary>
    public static bool Exists(string name) => typeof(Template).Assembly.GetManifestResourceInfo($"Templates/{name}") is not null;

    /// <summary>A template as it is.</summary>
    public static string Text(string name)
    {
        using var reader = new StreamReader(typeof(Template).Assembly.GetManifestResourceStream($"Templates/{name}")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex("\\{\\{(?<it>[A-Za-z-]+)(?<as>:json)?\\}\\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();
}
