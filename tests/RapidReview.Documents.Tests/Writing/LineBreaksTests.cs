using RapidReview.Documents.Writing;

namespace RapidReview.Documents.Tests.Writing;

public class LineBreaksTests
{
    [Theory]
    [InlineData("", 10, "")]
    [InlineData("one two", 10, "one two")]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("one two  three", 8, "one two|three")]
    [InlineData("unbreakable", 4, "unbr|eaka|ble")]
    [InlineData("a unbreakable", 6, "a|unbrea|kable")]
    [InlineData("one two ", 7, "one two")]
    [InlineData("ab", 0, "a|b")]
    public void Lines_break_at_spaces(string text, int width, string lines) =>
        Assert.Equal(lines, string.Join('|', LineBreaks.In(text, width).Select(line => text.Substring(line.Start, line.Length))));
}
