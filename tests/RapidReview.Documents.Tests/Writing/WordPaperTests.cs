using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FsCheck;
using FsCheck.Fluent;
using RapidReview.Documents.Model;
using RapidReview.Documents.Tests.Support;
using RapidReview.Documents.Writing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace RapidReview.Documents.Tests.Writing;

public class WordPaperTests
{
    public static TheoryData<string> Cases => AdvisedCase.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Word_takes_it(string name)
    {
        var paper = AdvisedCase.Of(name).Paper;
        Assert.Equal([], Faults(paper));
        using var package = Open(paper);
        var body = package.MainDocumentPart!.Document.Body!;
        var headings = body.Elements<W.Paragraph>().Where(paragraph => Style(paragraph).StartsWith("Heading", StringComparison.Ordinal));
        Assert.Equal(paper.Blocks.OfType<Heading>().Select(heading => (CleanText.Of(heading.Text), $"Heading{heading.Level}")), headings.Select(heading => (heading.InnerText, Style(heading))));
        Assert.All(body.Elements<W.Table>(), table => Assert.NotNull(table.Elements<W.TableRow>().First().TableRowProperties!.GetFirstChild<W.TableHeader>()));
        Assert.All(body.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>(), picture => Assert.NotEmpty(picture.Description!.Value!));
        Assert.Equal("en-GB", package.MainDocumentPart.StyleDefinitionsPart!.Styles!.Descendants<W.Languages>().First().Val!.Value);
    }

    [Fact]
    public void The_reference_and_the_pages_stand_on_every_page()
    {
        using var package = Open(AdvisedCase.Of("example-infant-head-injury").Paper);
        Assert.Contains("case INVENTED-V1", package.MainDocumentPart!.HeaderParts.Single().Header!.InnerText, StringComparison.Ordinal);
        var footer = package.MainDocumentPart.FooterParts.Single().Footer!;
        Assert.StartsWith("It advises; people decide.", footer.InnerText, StringComparison.Ordinal);
        Assert.Equal([" PAGE ", " NUMPAGES "], footer.Descendants<W.SimpleField>().Select(field => field.Instruction!.Value));
    }

    [Fact]
    public void Hostile_text_is_text() => Prop.ForAll(Hostile.Text, text =>
    {
        var paper = Hostile.Paper(text);
        Assert.Equal([], Faults(paper));
        using var package = Open(paper);
        var body = package.MainDocumentPart!.Document.Body!;
        Assert.All(body.Elements<W.Paragraph>().Where(paragraph => Style(paragraph).StartsWith("Heading", StringComparison.Ordinal)), heading => Assert.Equal(CleanText.Of(text), heading.InnerText));
        Assert.Empty(body.Descendants<W.SimpleField>());
        Assert.Empty(body.Descendants<W.Hyperlink>());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_paper_has_the_same_bytes_and_none_of_them_is_a_time()
    {
        var paper = AdvisedCase.Of("example-two-children").Paper;
        var first = WordPaper.Of(paper);
        Thread.Sleep(2100); // An archive counts in steps of two seconds.
        Assert.Equal(first.ToArray(), WordPaper.Of(paper).ToArray());
    }

    [Fact]
    public void Numbered_lists_begin_at_one_each()
    {
        var list = new Listing([new ListEntry("a"), new ListEntry("b")], Numbered: true);
        using var package = Open(Hostile.Paper("x") with { Blocks = [list, list] });
        Assert.Equal(2, package.MainDocumentPart!.Document.Body!.Descendants<W.NumberingId>().Select(id => id.Val!.Value).Distinct().Count());
    }

    private static WordprocessingDocument Open(Document paper) => WordprocessingDocument.Open(new MemoryStream(WordPaper.Of(paper).ToArray()), isEditable: false);

    private static List<string> Faults(Document paper)
    {
        using var package = Open(paper);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2016).Validate(package).Select(fault => $"{fault.Path?.XPath}: {fault.Description}").Take(5)];
    }

    private static string Style(W.Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";
}
