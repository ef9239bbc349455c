using System.Text;
using RapidReview.Bench.Explaining;
using RapidReview.Bench.Timing;

namespace RapidReview.Bench;

/// <summary>The figures as tables in Markdown; written to the page beside this project between two marks.</summary>
internal sealed class Report
{
    private const string Begin = "<!-- figures: begin -->";
    private const string End = "<!-- figures: end -->";

    private readonly StringBuilder _text = new();

    public override string ToString() => _text.ToString();

    /// <summary>Pieces of work on the same cases; the first is what the others are compared with.</summary>
    public void Compare(string title, IReadOnlyList<Measured> all, string against = "by hand")
    {
        Head(title, "µs a case", "KB a case", "a second, one thread", $"× {against}");
        foreach (var one in all)
            Row(one.Name, $"{one.Microseconds:F1}", $"{one.Bytes / 1024:F1}", $"{1_000_000 / one.Microseconds:N0}", $"{one.Microseconds / all[0].Microseconds:F1}");
    }

    public void Threads(string title, IEnumerable<(string Name, double One, double Two)> all)
    {
        Head(title, "one thread", "two threads", "ratio");
        foreach (var (name, one, two) in all)
            Row(name, $"{one:N0}", $"{two:N0}", $"{two / one:F2}");
    }

    /// <summary>How long each of many pieces of work takes.</summary>
    public void Spreads(string title, IEnumerable<Spread> all)
    {
        Head(title, "findings", "median ms", "nine in ten ms", "worst ms", "under 1 ms");
        foreach (var one in all)
            Row(one.Name, $"{one.Count}", $"{one.Median:F2}", $"{one.NineInTen:F2}", $"{one.Worst:F1}", $"{one.UnderOne:F0} %");
    }

    public void Once(string title, IEnumerable<(string Name, double? Milliseconds)> all)
    {
        Head(title, "ms");
        foreach (var (name, milliseconds) in all)
            Row(name, milliseconds is { } known ? $"{known:F1}" : "not there yet");
    }

    /// <summary>Puts the tables into a page.</summary>
    public void Write(string page)
    {
        var text = File.ReadAllText(page);
        var (begin, end) = (text.IndexOf(Begin, StringComparison.Ordinal), text.IndexOf(End, StringComparison.Ordinal));
        if (begin < 0 || end < begin)
            throw new InvalidOperationException($"{page} lacks the marks {Begin} and {End}.");
        File.WriteAllText(page, $"{text[..begin]}{Begin}\n{_text}\n{text[end..]}");
    }

    private void Head(string title, params string[] columns)
    {
        _text.Append('\n');
        Row(title, columns);
        Row("---", [.. columns.Select(_ => "---:")]);
    }

    private void Row(string first, params string[] others) => _text.Append($"| {first} | {string.Join(" | ", others)} |\n");
}
