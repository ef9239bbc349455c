using RapidReview.Documents.Model;
using RapidReview.Facts;
using RapidReview.Findings;

namespace RapidReview.Documents.Words;

/// <summary>Conflicts, or prompts, in words.</summary>
internal static class Notes
{
    public static IEnumerable<Line> Of(Items<NoteFinding> notes) => Group<NoteFinding>.Of(notes).Select(group => Line.Of(
        $"{group.First.Advice} About {group.About}. {(group.First.Outcome == Outcome.Met ? "" : "Whether this applies is not known yet. ")}",
        new Run(Citations.Brief(group.First.Sources), Tone.Faint)));
}
