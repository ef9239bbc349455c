using FsCheck;
using FsCheck.Fluent;
using RapidReview.Documents.Tests.Support;
using RapidReview.Documents.Writing;

namespace RapidReview.Documents.Tests.Writing;

public class CleanTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("two\r\nlines\tand a tab", "two  lines and a tab")]
    [InlineData("a\u202Eb\u200Bc\0d", "a\uFFFDb\uFFFDc\uFFFDd")]
    [InlineData("caf\u00E9 \u0416 \U0001F600", "caf\u00E9 \u0416 \U0001F600")]
    public void What_is_not_seen_is_shown_as_something_that_is(string text, string clean) => Assert.Equal(clean, CleanText.Of(text));

    [Fact]
    public void Half_a_character_becomes_a_whole_one() => Assert.Equal("a\uFFFDb\uFFFD", CleanText.Of("a\uD800b\uDC00"));

    [Fact]
    public void Whatever_comes_in_every_letter_that_goes_out_can_be_seen() => Prop.ForAll(
        Hostile.Text,
        text => CleanText.Of(text).EnumerateRunes().All(rune => rune.Value == ' ' || !(System.Text.Rune.IsControl(rune) || System.Text.Rune.IsWhiteSpace(rune) || System.Text.Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.Format))
            && CleanText.Of(CleanText.Of(text)) == CleanText.Of(text)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("1. one", "1\\. one")]
    [InlineData("26) x", "26\\) x")]
    [InlineData("- x", "\\- x")]
    [InlineData("= x", "\\= x")]
    [InlineData("    code", "code")]
    [InlineData("15 working days", "15 working days")]
    public void The_beginning_of_a_line_means_nothing_in_Markdown(string text, string escaped) => Assert.Equal(escaped, CleanText.MarkdownStart(text));

    [Fact]
    public void A_value_in_a_calendar_cannot_end_its_line() => Assert.Equal("a\\; b\\, c\\\\n  END:VEVENT", CleanText.Calendar("a; b, c\\n\r\nEND:VEVENT"));
}
