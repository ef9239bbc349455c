using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using RapidReview.Documents.Tests.Support;
using RapidReview.Documents.Writing;

namespace RapidReview.Documents.Tests.Writing;

public class HtmlPaperTests
{
    private static readonly string[] Allowed = ["href", "xmlns"];

    public static TheoryData<string> Cases => AdvisedCase.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_page_can_be_read_out(string name)
    {
        var page = Parse(HtmlPaper.Of(AdvisedCase.Of(name).Paper));

        Assert.Equal("en-GB", page.DocumentElement.GetAttribute("lang"));
        Assert.All(new[] { "header", "main", "footer" }, landmark => Assert.Single(page.QuerySelectorAll($"body > {landmark}")));
        Assert.Single(page.QuerySelectorAll("h1"));
        var levels = page.QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.LocalName[1] - '0').ToList();
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"A heading of level {pair.Second} follows one of level {pair.First}."));
        Assert.All(page.QuerySelectorAll("table"), table =>
        {
            Assert.NotEmpty(table.QuerySelector("caption")!.TextContent);
            Assert.All(table.QuerySelectorAll("th"), header => Assert.Contains(header.GetAttribute("scope"), new[] { "col", "row" }));
            Assert.All(table.QuerySelectorAll("thead th"), header => Assert.NotEmpty(header.TextContent));
            var columns = table.QuerySelectorAll("thead th").Length;
            Assert.All(table.QuerySelectorAll("tbody tr"), row => Assert.Equal(columns, row.Children.Length));
        });
        Assert.All(page.QuerySelectorAll("svg"), svg => Assert.All(svg.GetAttribute("aria-labelledby")!.Split(' '), id => Assert.NotEmpty(page.GetElementById(id)!.TextContent)));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.QuerySelectorAll("a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_page_needs_nothing_else(string name)
    {
        var html = HtmlPaper.Of(AdvisedCase.Of(name).Paper);
        var page = Parse(html);

        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, object, embed, form, base"));
        Assert.DoesNotContain("@import", html, StringComparison.Ordinal);
        Assert.All(page.All.SelectMany(element => element.Attributes), attribute =>
        {
            Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
            Assert.True(!attribute.Value.Contains("://", StringComparison.Ordinal) || Allowed.Contains(attribute.Name), attribute.Value);
            Assert.NotEqual("style", attribute.Name);
        });
        Assert.Contains("default-src 'none'", page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"), StringComparison.Ordinal);
    }

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
