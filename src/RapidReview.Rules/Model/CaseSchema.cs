using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using RapidReview.Rules.Model.Schemas;

namespace RapidReview.Rules.Model;

/// <summary>
/// The JSON Schema (2020-12) of the case file. What intake accepts, the schema accepts; it cannot say everything that intake
/// refuses, such as a day that does not exist. Pure and thread-safe.
/// </summary>
public static class CaseSchema
{
    /// <summary>The schema's identifier.</summary>
    public const string Id = "urn:rapidreview:schema:case:1";

    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly Lazy<string> Shipped = new(Read);

    /// <summary>The schema as text, ending in a line feed: the file <c>schemas/case.schema.json</c>.</summary>
    public static string Text => Shipped.Value;

    /// <summary>The schema made anew from the records.</summary>
    /// <param name="summaryOf">The documentation of a type, property or enum member; null where there is none.</param>
    internal static string Generate(Func<MemberInfo, string?> summaryOf) =>
        new SchemaBuilder(summaryOf).Build().ToJsonString(Options) + "\n";

    private static string Read()
    {
        using var stream = typeof(CaseSchema).Assembly.GetManifestResourceStream("case.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
