using RapidReview.Documents.Model;

namespace RapidReview.Documents.Writing;

/// <summary>Lines of text for people, wrapped to a width. Grows as it is written; not thread-safe.</summary>
/// <param name="width">How many characters fit on a line.</param>
/// <param name="bullet">What stands before an item.</param>
internal sealed class Page(int width, char bullet = '-')
{
    private readonly List<IReadOnlyList<Run>> _lines = [];

    /// <summary>The lines so far, without trailing spaces.</summary>
    public IReadOnlyList<IReadOnlyList<Run>> Lines => _lines;

    /// <summary>An empty line, unless one is there already or nothing is.</summary>
    public void Gap()
    {
        if (_lines.Count > 0 && _lines[^1].Count > 0)
            _lines.Add([]);
    }

    /// <summary>A heading with room above it and below.</summary>
    public void Heading(string text)
    {
        Gap();
        Paragraph(0, new Run(text, Tone.Strong));
        Gap();
    }

    /// <summary>A heading of what stands apart from everything before it, underlined.</summary>
    public void Title(string text)
    {
        Gap();
        Paragraph(0, new Run(text, Tone.Strong));
        Paragraph(0, new Run(new string('=', Math.Min(width, text.Length)), Tone.Faint));
        Gap();
    }

    /// <summary>A paragraph.</summary>
    public void Paragraph(int indent, params ReadOnlySpan<Run> runs) => Add(indent, "", 0, runs);

    /// <summary>An item of a list.</summary>
    public void Item(int indent, params ReadOnlySpan<Run> runs) => Add(indent, $"{bullet}", 2, runs);

    /// <summary>A paragraph that hangs from a label.</summary>
    public void Hanging(int indent, Run label, params ReadOnlySpan<Run> runs) => Add(indent, label, label.Text.Length + 1, runs);

    /// <summary>A paragraph with a label in a column of its own.</summary>
    /// <param name="indent">Where the label begins.</param>
    /// <param name="label">The label; empty for a continuation.</param>
    /// <param name="column">How wide the column is.</param>
    /// <param name="runs">The text.</param>
    public void Row(int indent, string label, int column, params ReadOnlySpan<Run> runs) => Add(indent, label, column, runs);

    private void Add(int indent, Run label, int column, ReadOnlySpan<Run> said)
    {
        // Whatever comes to be a line passes here, so that no text from outside can be more than text.
        var runs = new Run[said.Length];
        for (var i = 0; i < runs.Length; i++)
            runs[i] = said[i] with { Text = CleanText.Of(said[i].Text) };
        label = label with { Text = CleanText.Of(label.Text) };
        var first = new List<Run> { new string(' ', indent), label, new string(' ', Math.Max(0, column - label.Text.Length)) };
        foreach (var (start, length) in LineBreaks.In(Join(runs, out var ends), width - indent - column))
        {
            _lines.Add([.. (first ?? [new string(' ', indent + column)]).Where(run => run.Text.Length > 0), .. Cut(runs, ends, start, length)]);
            first = null;
        }
    }

    private static string Join(ReadOnlySpan<Run> runs, out List<int> ends)
    {
        ends = new List<int>(runs.Length);
        var text = "";
        foreach (var run in runs)
        {
            text = text.Length == 0 ? run.Text : text + run.Text;
            ends.Add(text.Length);
        }

        return text;
    }

    /// <summary>The pieces of the runs that fall within a stretch of the joined text.</summary>
    private static List<Run> Cut(ReadOnlySpan<Run> runs, List<int> ends, int start, int length)
    {
        var pieces = new List<Run>();
        for (var i = 0; i < runs.Length; i++)
        {
            var begins = ends[i] - runs[i].Text.Length;
            var from = Math.Max(start, begins);
            var to = Math.Min(start + length, ends[i]);
            if (from < to)
                pieces.Add(runs[i] with { Text = runs[i].Text[(from - begins)..(to - begins)] });
        }

        return pieces;
    }
}
