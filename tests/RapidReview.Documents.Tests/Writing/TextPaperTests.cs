using FsCheck;
using FsCheck.Fluent;
using RapidReview.Documents.Tests.Support;
using RapidReview.Documents.Writing;

namespace RapidReview.Documents.Tests.Writing;

public class TextPaperTests
{
    public static TheoryData<string> Cases => AdvisedCase.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void No_line_is_wider_than_asked_or_ends_in_a_space(string name)
    {
        foreach (var width in new[] { 40, 72, 80 })
            Assert.All(TextPaper.Of(AdvisedCase.Of(name).Paper, width).Split('\n'), line => Assert.True(line.Length <= width && !line.EndsWith(' '), $"{line.Length} of {width}: {line}"));
    }

    [Fact]
    public void Hostile_text_is_text() => Prop.ForAll(
        Hostile.Text,
        text => Assert.All(TextPaper.Of(Hostile.Paper(text)), letter => Assert.False(letter != '\n' && (char.IsControl(letter) || char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.Format)))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_field_that_is_not_filled_says_why() => Assert.All(
        new[] { "not yet recorded", "cannot be established", "to be entered by hand", "does not arise" },
        words => Assert.Contains($"  {words}\n", TextPaper.Of(Hostile.Paper("x")), StringComparison.Ordinal));

    [Fact]
    public void A_width_that_nobody_can_read_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => TextPaper.Of(Hostile.Paper("x"), 39));
}
