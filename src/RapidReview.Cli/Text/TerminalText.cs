using RapidReview.Documents.Model;
using RapidReview.Documents.Writing;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace RapidReview.Cli.Text;

/// <summary>A page on a terminal, in as many colours as it has; none where NO_COLOR asks for none.</summary>
internal static class TerminalText
{
    /// <summary>Lines are wrapped already; this keeps the console from doing it again.</summary>
    private const int Never = 10_000;

    public static void Write(Page page, TextWriter terminal, AnsiSupport ansi = AnsiSupport.Detect)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = ansi, Out = new AnsiConsoleOutput(terminal) });
        console.Profile.Width = Never;
        console.Write(new Renderable(page));
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Good => new Style(Color.Green),
        Tone.Warning => new Style(Color.Yellow, decoration: Decoration.Bold),
        Tone.Alarm => new Style(Color.Red, decoration: Decoration.Bold),
        Tone.Faint => new Style(decoration: Decoration.Dim),
        _ => Style.Plain,
    };

    private sealed class Renderable(Page page) : IRenderable
    {
        public Measurement Measure(RenderOptions options, int maxWidth) => new(0, maxWidth);

        public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
        {
            foreach (var line in page.Lines)
            {
                foreach (var run in line)
                    yield return new Segment(run.Text, StyleOf(run.Tone));
                yield return Segment.LineBreak;
            }
        }
    }
}
