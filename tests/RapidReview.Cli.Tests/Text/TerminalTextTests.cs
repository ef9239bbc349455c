using System.Text.RegularExpressions;
using RapidReview.Cli.Text;
using RapidReview.Documents.Model;
using RapidReview.Documents.Writing;
using Spectre.Console;

namespace RapidReview.Cli.Tests.Text;

public partial class TerminalTextTests
{
    private static Page Page
    {
        get
        {
            var page = new Page(30, '\u2022');
            page.Title("A [title] of its own");
            page.Item(2, new Run("OVERDUE", Tone.Alarm), " [reported] something long enough to wrap");
            return page;
        }
    }

    [Fact]
    public void A_terminal_shows_the_same_words_in_colour()
    {
        using var terminal = new StringWriter();
        TerminalText.Write(Page, terminal, AnsiSupport.Yes);

        Assert.Contains('\u001b', terminal.ToString());
        Assert.Equal(PlainText.Of(Page), Colours().Replace(terminal.ToString(), "").ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_terminal_without_colours_shows_the_same_words()
    {
        using var terminal = new StringWriter();
        TerminalText.Write(Page, terminal, AnsiSupport.No);

        Assert.Equal(PlainText.Of(Page), terminal.ToString().ReplaceLineEndings("\n"));
    }

    [GeneratedRegex("\u001b\\[[0-9;]*m", RegexOptions.None, 1000)]
    private static partial Regex Colours();
}
