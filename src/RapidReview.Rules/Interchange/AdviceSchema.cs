using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RapidReview.Rules.Interchange;

/// <summary>The JSON Schema (2020-12) of advice as <see cref="AdviceJson"/> writes it. Pure and thread-safe.</summary>
public static class AdviceSchema
{
    /// <summary>The schema's identifier.</summary>
    public const string Id = "urn:rapidreview:schema:advice:1";

    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly Lazy<string> Shipped = new(Read);

    /// <summary>The schema as text, ending in a line feed: the file <c>schemas/advice.schema.json</c>.</summary>
    public static string Text => Shipped.Value;

    /// <summary>The schema made anew from the records of advice.</summary>
    /// <param name="summaryOf">The documentation of a type, property or enum member; null where there is none.</param>
    internal static string Generate(Func<MemberInfo, string?> summaryOf) =>
        new AdviceSchemaBuilder(summaryOf).Build().ToJsonString(Options) + "\n";

    private static string Read()
    {
        using var stream = typeof(AdviceSchema).Assembly.GetManifestResourceStream("advice.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
