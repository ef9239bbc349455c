using RapidReview.Documents.Model;
using RapidReview.Documents.Writing;

namespace RapidReview.Documents.Tests.Writing;

public class PageTests
{
    [Fact]
    public void A_line_keeps_the_tones_of_its_pieces()
    {
        var page = new Page(12);
        page.Paragraph(2, "one ", new Run("two three", Tone.Alarm), " four");

        Assert.Equal("  one two\n  three four\n", PlainText.Of(page));
        Assert.Equal([new Run("  "), new Run("three", Tone.Alarm), new Run(" four")], page.Lines[1]);
    }

    [Fact]
    public void What_hangs_from_a_label_stays_in_its_column()
    {
        var page = new Page(20);
        page.Row(2, "Why", 6, "because it is so");

        Assert.Equal("  Why   because it\n        is so\n", PlainText.Of(page));
    }

    [Theory]
    [InlineData("\u202Eabc", "\uFFFDabc")]
    [InlineData("a\u200Bb\uFEFFc", "a\uFFFDb\uFFFDc")]
    [InlineData("a\u001B[31mb", "a\uFFFD[31mb")]
    [InlineData("a\u2028b\nc", "a b c")]
    [InlineData("\u2800\u3164\uFFA0", "\uFFFD\uFFFD\uFFFD")]
    public void Whatever_a_text_holds_no_line_has_more_than_can_be_seen(string text, string expected)
    {
        var page = new Page(40);
        page.Paragraph(0, text);
        page.Row(0, text, 12, "x");

        Assert.Equal(expected, PlainText.Of(page).Split('\n')[0]);
        Assert.StartsWith(expected, PlainText.Of(page).Split('\n')[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Gaps_do_not_add_up()
    {
        var page = new Page(20);
        page.Gap();
        page.Paragraph(0, "one");
        page.Gap();
        page.Gap();
        page.Paragraph(0, "two");

        Assert.Equal("one\n\ntwo\n", PlainText.Of(page));
    }
}
