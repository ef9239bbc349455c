using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Differences;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Filling;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Views;

namespace RapidReview.Rules.Interchange;

/// <summary>
/// Writes advice as JSON, as <see cref="AdviceSchema"/> describes it: two spaces, line feeds, every property in a fixed
/// order and present even where it is null. Equal advice gives equal bytes. Pure and thread-safe.
/// </summary>
/// <remarks>Written out by hand, because the first use of a serializer costs more than everything else that a short-lived tool does.</remarks>
public static class AdviceJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        // The text goes to files and people, not into a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The advice as JSON, ending in a line feed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="advice"/> is null.</exception>
    public static string Write(Advice advice)
    {
        ArgumentNullException.ThrowIfNull(advice);
        return Text(json => AdviceFields.Write(json, advice));
    }

    /// <summary>Explanations of single findings as JSON, with the case and the moment, ending in a line feed.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Write(Advice advice, Items<FindingExplanation> explanations)
    {
        ArgumentNullException.ThrowIfNull(advice);
        ArgumentNullException.ThrowIfNull(explanations);
        return Text(json => ExplanationFields.Write(json, advice, explanations));
    }

    /// <summary>What would come out otherwise if some facts were, as JSON, ending in a line feed.</summary>
    /// <param name="after">The advice on what was supposed, which names the case and the moment.</param>
    /// <param name="supposed">What was supposed.</param>
    /// <param name="changes">What changes.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Write(Advice after, Items<CaseChange> supposed, Items<FindingChange> changes)
    {
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(supposed);
        ArgumentNullException.ThrowIfNull(changes);
        return Text(json => ChangeFields.Write(json, after, supposed, changes));
    }

    /// <summary>What to ask, with what each answer can do, as JSON, ending in a line feed.</summary>
    /// <param name="advice">The advice, which names the case and the moment.</param>
    /// <param name="questions">The questions.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Write(Advice advice, Items<TurnRow> questions)
    {
        ArgumentNullException.ThrowIfNull(advice);
        ArgumentNullException.ThrowIfNull(questions);
        return Text(json => QuestionFields.Write(json, advice, questions));
    }

    /// <summary>Filled documents as JSON, ending in a line feed.</summary>
    /// <param name="advice">The advice, which names the case and the moment.</param>
    /// <param name="documents">The documents.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Write(Advice advice, Items<FilledDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(advice);
        ArgumentNullException.ThrowIfNull(documents);
        return Text(json => DocumentFields.Write(json, advice, documents));
    }

    /// <summary>Advice under what each body says, and under all of it, as JSON, ending in a line feed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="views"/> is null.</exception>
    public static string Write(CaseViews views)
    {
        ArgumentNullException.ThrowIfNull(views);
        return Text(json => ViewFields.Write(json, views));
    }

    private static string Text(Action<Utf8JsonWriter> write)
    {
        var text = new ArrayBufferWriter<byte>(16 * 1024);
        using (var json = new Utf8JsonWriter(text, Options))
            write(json);
        text.Write("\n"u8);
        return Encoding.UTF8.GetString(text.WrittenSpan);
    }
}
