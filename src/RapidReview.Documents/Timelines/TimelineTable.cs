using RapidReview.Documents.Model;
using RapidReview.Facts;
using RapidReview.Rules.Explanation;

namespace RapidReview.Documents.Timelines;

/// <summary>A timeline in words.</summary>
internal static class TimelineTable
{
    public static Table Of(IEnumerable<TimelineRow> rows, string caption) => new(
        caption,
        [new("What", 7), new("Days", 8), new("How it stands", 3)],
        Items.From(rows.Select(row => new TableRow(
        [
            new([row.Says + ".", Line.Of(new Run(row.About, Tone.Faint))]),
            new(Items.From(Days(row))),
            row.Stands.Length > 0 ? row.Stands : "Happened",
        ]))));

    private static IEnumerable<Line> Days(TimelineRow row) => new[]
    {
        ("", row.Event), ("Starts: ", row.Start), ("Prudently by: ", row.Prudent), ("Last day: ", row.Due), ("Done: ", row.Done),
    }.Where(day => day.Item2.IsKnown).Select(day => (Line)$"{day.Item1}{Wording.Date(day.Item2)}");
}
