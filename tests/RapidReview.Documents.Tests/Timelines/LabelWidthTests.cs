using RapidReview.Documents.Timelines;

namespace RapidReview.Documents.Tests.Timelines;

public class LabelWidthTests
{
    [Fact]
    public void What_fits_is_left_as_it_is() => Assert.Equal("Notify the Panel", LabelWidth.Cut("Notify the Panel", 168));

    [Theory]
    [InlineData(60)]
    [InlineData(168)]
    public void What_does_not_fit_is_cut_and_says_so(double width)
    {
        var cut = LabelWidth.Cut(string.Concat(Enumerable.Repeat("safeguarding ", 1000)), width);
        Assert.EndsWith("\u2026", cut, StringComparison.Ordinal);
        Assert.InRange(LabelWidth.Of(cut), width / 2, width);
    }

    [Fact]
    public void No_character_is_cut_in_half() =>
        Assert.All(Enumerable.Range(10, 60), width => Assert.DoesNotContain('\uFFFD', RapidReview.Documents.Writing.CleanText.Of(LabelWidth.Cut(string.Concat(Enumerable.Repeat("\U0001F600", 40)), width))));
}
