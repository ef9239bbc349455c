using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using RapidReview.Documents.Tests.Support;
using RapidReview.Documents.Writing;

namespace RapidReview.Documents.Tests.Writing;

public class HtmlPaperTests
{
    public static TheoryData<string> Cases => AdvisedCase.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_page_can_be_read_out_and_needs_nothing_else(string name) => Readable.Page(HtmlPaper.Of(AdvisedCase.Of(name).Paper));

    [Fact]
    public void Hostile_text_is_text()
    {
        var shape = Shape(Hostile.Paper("x"));
        Prop.ForAll(Hostile.Text, text =>
        {
            var page = Parse(HtmlPaper.Of(Hostile.Paper(text)));
            Assert.Equal(shape, Shape(Hostile.Paper(text)));
            Assert.All(page.QuerySelectorAll("h1, h2, h3, h4, caption, main > p, dt, svg text, svg title, svg desc").Where(element => element.Children.Length == 0), element => Assert.Equal(CleanText.Of(text), element.TextContent[..CleanText.Of(text).Length]));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_field_that_is_not_filled_says_why()
    {
        var fields = Parse(HtmlPaper.Of(Hostile.Paper("x"))).QuerySelectorAll("dd > p:first-child").Select(value => value.TextContent);
        Assert.Equal(["not yet recorded", "x", "cannot be established", "to be entered by hand", "does not arise"], fields);
    }

    [Fact]
    public void The_same_paper_is_the_same_page() => Assert.Equal(HtmlPaper.Of(AdvisedCase.Of("example-infant-head-injury").Paper), HtmlPaper.Of(AdvisedCase.Of("example-infant-head-injury").Paper));

    private static IDocument Parse(string html) => new HtmlParser(new HtmlParserOptions { IsStrictMode = false }).ParseDocument(html);

    private static string Shape(Model.Document document) => string.Join(' ', Parse(HtmlPaper.Of(document)).All.Select(element => element.LocalName));
}
