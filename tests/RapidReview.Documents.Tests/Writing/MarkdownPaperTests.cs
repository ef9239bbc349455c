using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Markdig;
using RapidReview.Documents.Model;
using RapidReview.Documents.Tests.Support;
using RapidReview.Documents.Writing;

namespace RapidReview.Documents.Tests.Writing;

public partial class MarkdownPaperTests
{
    private static readonly MarkdownPipeline Reader = new MarkdownPipelineBuilder().UsePipeTables().UseTaskLists().UseAutoLinks().UseEmphasisExtras().UseMathematics().Build();

    public static TheoryData<string> Cases => AdvisedCase.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Headings_and_tables_are_there_when_it_is_read(string name)
    {
        var paper = AdvisedCase.Of(name).Paper;
        var page = Read(MarkdownPaper.Of(paper));

        Assert.Equal(paper.Blocks.OfType<Heading>().Select(heading => CleanText.Of(heading.Text)).Prepend(paper.Title), page.QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.TextContent));
        Assert.Equal(paper.Blocks.Count(block => block is Table or Form or Picture), page.QuerySelectorAll("table").Length);
        Assert.DoesNotContain("**", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_text_is_text()
    {
        var shape = Shape(Hostile.Paper("x"));
        Prop.ForAll(Hostile.Text, text =>
        {
            Assert.Equal(shape, Shape(Hostile.Paper(text)));
            Assert.All(Read(MarkdownPaper.Of(Hostile.Paper(text))).QuerySelectorAll("h1, h2, h3, h4, th"), element => Assert.Contains(Even(element.TextContent), new[] { Even(CleanText.Of(text)), "Field", "Entry" }));
        }).QuickCheckThrowOnFailure();
    }

    private static IDocument Read(string markdown) => new HtmlParser().ParseDocument(Markdown.ToHtml(markdown, Reader));

    private static string Shape(Model.Document document) => string.Join(' ', Read(MarkdownPaper.Of(document)).All.Select(element => element.LocalName));

    /// <summary>Readers of Markdown leave spaces at the ends away.</summary>
    private static string Even(string text) => Spaces().Replace(text, " ").Trim();

    [GeneratedRegex(" +", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}
