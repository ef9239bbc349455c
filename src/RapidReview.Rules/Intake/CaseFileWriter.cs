using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RapidReview.Cases;
using RapidReview.Rules.Intake.Spellings;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake;

/// <summary>
/// Writes a case file as JSON: two spaces, line feeds, facts in the order of the schema, lists in the order of the file,
/// facts that are not yet known left out. Reading it again gives an equal file. Pure and thread-safe.
/// </summary>
public static class CaseFileWriter
{
    private static readonly Lazy<Spelling<CaseFile>> Root = new(() => SpellingFactory.Of(CaseModel.Root));

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        // The text goes to files and people, not into a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The case file as JSON, ending in a line feed.</summary>
    /// <param name="file">
    /// The file. What JSON cannot say is not written: a statement about the completeness of a list of events, or that a
    /// list that is complete by definition is not.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static string Write(CaseFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, Options))
            Root.Value.Write(json, file);
        text.WriteByte((byte)'\n');
        return Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length);
    }
}
