using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using RapidReview.Documents.Model;
using RapidReview.Rules.Explanation;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace RapidReview.Documents.Writing;

/// <summary>
/// Writes a document for Word: real styles and headings, tables whose headers repeat, a header and a footer with reference and
/// page numbers, pictures as drawings that scale. Pure and thread-safe; the same document gives the same bytes.
/// </summary>
public static class WordPaper
{
    /// <summary>The document as the bytes of a <c>.docx</c> file.</summary>
    public static ReadOnlyMemory<byte> Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document, autoSave: true))
            Fill(package, document);
        return SteadyZip.Of(stream.ToArray());
    }

    /// <summary>Every part has an id of ours: those that the package would make up differ each time.</summary>
    private static void Fill(WordprocessingDocument package, Document document)
    {
        var main = package.AddMainDocumentPart();
        package.ChangeIdOfPart(main, "main");
        main.AddNewPart<StyleDefinitionsPart>("styles").Styles = WordStyles.Make();
        main.AddNewPart<DocumentSettingsPart>("settings").Settings = new W.Settings(
            new W.DefaultTabStop { Val = 720 },
            new W.Compatibility(new W.CompatibilitySetting { Name = W.CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
            new W.ThemeFontLanguages { Val = Document.Language });
        main.AddNewPart<HeaderPart>("header").Header = new W.Header(new W.Paragraph(
            new W.ParagraphProperties(new W.ParagraphStyleId { Val = "Header" }),
            WordBlocks.Run($"{document.Title}: case {document.Reference}"),
            new W.Run(new W.TabChar()),
            WordBlocks.Run($"{(document.Marking is { } marking ? $"{marking}. " : "")}As at {Wording.Moment(document.AsAt)}")));
        main.AddNewPart<FooterPart>("footer").Footer = new W.Footer(
            new W.Paragraph(
                new W.ParagraphProperties(new W.ParagraphStyleId { Val = "Footer" }),
                WordBlocks.Run(Document.Motto),
                new W.Run(new W.TabChar()),
                WordBlocks.Run("Page "),
                Field(" PAGE "),
                WordBlocks.Run(" of "),
                Field(" NUMPAGES ")),
            new W.Paragraph(new W.ParagraphProperties(new W.ParagraphStyleId { Val = "Footer" }), WordBlocks.Run(document.MadeWith)));
        var blocks = new WordBlocks();
        var body = new W.Body();
        body.Append(WordBlocks.Begin(document));
        body.Append(blocks.Of(document.Blocks));
        body.Append(new W.SectionProperties(
            new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = "header" },
            new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = "footer" },
            new W.PageSize { Width = 11906, Height = 16838 },
            new W.PageMargin { Top = 1134, Bottom = 1134, Left = WordBlocks.Margin, Right = WordBlocks.Margin, Header = 567, Footer = 567, Gutter = 0 }));
        main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = blocks.Numbering();
        main.Document = new W.Document(body);
        foreach (var (prefix, name) in WordDrawing.Namespaces)
            main.Document.AddNamespaceDeclaration(prefix, name);
        Properties(package, document);
    }

    private static W.SimpleField Field(string instruction) => new(WordBlocks.Run("1")) { Instruction = instruction };

    private static void Properties(WordprocessingDocument package, Document document)
    {
        var core = package.AddCoreFilePropertiesPart();
        package.ChangeIdOfPart(core, "core");
        var moment = NodaTime.Text.InstantPattern.General.Format(document.AsAt);
        using var writer = System.Xml.XmlWriter.Create(core.GetStream(FileMode.Create, FileAccess.Write));
        const string Properties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        const string Dublin = "http://purl.org/dc/elements/1.1/";
        const string Terms = "http://purl.org/dc/terms/";
        writer.WriteStartElement("cp", "coreProperties", Properties);
        writer.WriteElementString("dc", "title", Dublin, CleanText.Of($"{document.Title}: case {document.Reference}"));
        writer.WriteElementString("dc", "creator", Dublin, "RapidReview");
        writer.WriteElementString("dc", "language", Dublin, Document.Language);
        foreach (var name in new[] { "created", "modified" })
        {
            writer.WriteStartElement("dcterms", name, Terms);
            writer.WriteAttributeString("xsi", "type", "http://www.w3.org/2001/XMLSchema-instance", "dcterms:W3CDTF");
            writer.WriteString(moment);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }
}
