using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace RapidReview.Documents.Tests.Support;

/// <summary>What holds of every paper, whatever it says.</summary>
internal static class Readable
{
    private static readonly string[] Allowed = ["href", "xmlns"];

    /// <summary>A page can be read out, and needs nothing else.</summary>
    public static void Page(string html)
    {
        var page = new HtmlParser(new HtmlParserOptions { IsStrictMode = false }).ParseDocument(html);

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

    /// <summary>A file is what Word expects.</summary>
    public static void Word(ReadOnlyMemory<byte> file)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(file.ToArray()), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2016).Validate(package).Select(fault => $"{fault.Path?.XPath}: {fault.Description}").Take(5));
    }
}
