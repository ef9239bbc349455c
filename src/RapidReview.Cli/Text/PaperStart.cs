using RapidReview.Cli.Machine;
using RapidReview.Documents.Model;
using RapidReview.Documents.Writing;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Cli.Text;

/// <summary>How a paper begins.</summary>
internal static class PaperStart
{
    /// <summary>A page without anything on it.</summary>
    public static Page Empty(Screen screen) => new(screen.Width, screen.Unicode ? '\u2022' : '-');

    /// <summary>A page that names the case and the moment.</summary>
    public static Page Of(Advice advice, Screen screen)
    {
        var page = Empty(screen);
        page.Paragraph(0, new Run($"Case {advice.Case}, as at {Wording.Moment(advice.AsAt)}", Tone.Strong));
        page.Paragraph(0, "It advises; people decide.");
        return page;
    }
}
