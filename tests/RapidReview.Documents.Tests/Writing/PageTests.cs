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
