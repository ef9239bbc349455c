using RapidReview.Documents.Model;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace RapidReview.Documents.Writing;

/// <summary>The styles of papers in Word: those that Word knows by name, so that a partnership can give them its own look.</summary>
internal static class WordStyles
{
    private const string Font = "Arial";

    public static W.Styles Make() => new(
        new W.DocDefaults(
            new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle(
                new W.RunFonts { Ascii = Font, HighAnsi = Font, ComplexScript = Font, EastAsia = Font },
                new W.FontSize { Val = "20" },
                new W.Languages { Val = Document.Language, EastAsia = Document.Language })),
            new W.ParagraphPropertiesDefault(new W.ParagraphPropertiesBaseStyle(new W.SpacingBetweenLines { After = "100", Line = "264", LineRule = W.LineSpacingRuleValues.Auto }))),
        new W.Style(new W.StyleName { Val = "Normal" }, new W.PrimaryStyle()) { Type = W.StyleValues.Paragraph, StyleId = "Normal", Default = true },
        new W.Style(
            new W.StyleName { Val = "Normal Table" },
            new W.StyleTableProperties(new W.TableCellMarginDefault(
                new W.TopMargin { Width = "40", Type = W.TableWidthUnitValues.Dxa },
                new W.TableCellLeftMargin { Width = 90, Type = W.TableWidthValues.Dxa },
                new W.BottomMargin { Width = "40", Type = W.TableWidthUnitValues.Dxa },
                new W.TableCellRightMargin { Width = 90, Type = W.TableWidthValues.Dxa })))
        { Type = W.StyleValues.Table, StyleId = "TableNormal", Default = true },
        new W.Style(
            new W.StyleName { Val = "Table Grid" },
            new W.BasedOn { Val = "TableNormal" },
            new W.StyleTableProperties(new W.TableBorders(
                new W.TopBorder { Val = W.BorderValues.Single, Size = 4, Color = "8A8A8A" },
                new W.LeftBorder { Val = W.BorderValues.Single, Size = 4, Color = "8A8A8A" },
                new W.BottomBorder { Val = W.BorderValues.Single, Size = 4, Color = "8A8A8A" },
                new W.RightBorder { Val = W.BorderValues.Single, Size = 4, Color = "8A8A8A" },
                new W.InsideHorizontalBorder { Val = W.BorderValues.Single, Size = 4, Color = "8A8A8A" },
                new W.InsideVerticalBorder { Val = W.BorderValues.Single, Size = 4, Color = "8A8A8A" })))
        { Type = W.StyleValues.Table, StyleId = "TableGrid" },
        Paragraph("Title", "Title", new W.ParagraphProperties(new W.SpacingBetweenLines { After = "60" }), bold: true, size: 36),
        Paragraph("Subtitle", "Subtitle", new W.ParagraphProperties(new W.SpacingBetweenLines { After = "200" })),
        Heading(1, 28, 360, 120),
        Heading(2, 23, 280, 100),
        Heading(3, 20, 200, 60),
        Paragraph("Caption", "caption", new W.ParagraphProperties(new W.KeepNext(), new W.SpacingBetweenLines { Before = "120", After = "60" }), bold: true, size: 19),
        Paragraph("TableText", "Table Text", new W.ParagraphProperties(new W.SpacingBetweenLines { After = "30", Line = "245", LineRule = W.LineSpacingRuleValues.Auto }), size: 19),
        Paragraph("AfterTable", "After Table", new W.ParagraphProperties(new W.SpacingBetweenLines { After = "60" }), size: 8),
        Paragraph("ListParagraph", "List Paragraph", new W.ParagraphProperties(new W.SpacingBetweenLines { After = "60" }, new W.Indentation { Left = "425" })),
        Paragraph("ListContinue", "List Continue", new W.ParagraphProperties(new W.SpacingBetweenLines { After = "60" }, new W.Indentation { Left = "425" })),
        Paragraph("Check", "Check", new W.ParagraphProperties(new W.SpacingBetweenLines { After = "60" })),
        Paragraph("Callout", "Callout", new W.ParagraphProperties(new W.KeepLines(), new W.ParagraphBorders(new W.LeftBorder { Val = W.BorderValues.Single, Size = 36, Space = 8, Color = "1A1A1A" }), new W.SpacingBetweenLines { After = "60" }, new W.Indentation { Left = "240" })),
        Paragraph("Picture", "Picture", new W.ParagraphProperties(new W.KeepNext(), new W.SpacingBetweenLines { Before = "60", After = "60", Line = "240", LineRule = W.LineSpacingRuleValues.Auto })),
        Paragraph("Header", "header", new W.ParagraphProperties(Tab(), new W.SpacingBetweenLines { After = "0" }), size: 16, colour: "525252"),
        Paragraph("Footer", "footer", new W.ParagraphProperties(Tab(), new W.SpacingBetweenLines { After = "0" }), size: 16, colour: "525252"));

    private static W.Tabs Tab() => new(new W.TabStop { Val = W.TabStopValues.Right, Position = 11906 - (2 * WordBlocks.Margin) });

    private static W.Style Heading(int level, int size, int before, int after) => Paragraph(
        $"Heading{level}",
        $"heading {level}",
        new W.ParagraphProperties(new W.KeepNext(), new W.KeepLines(), new W.SpacingBetweenLines { Before = $"{before}", After = $"{after}" }, new W.OutlineLevel { Val = level - 1 }),
        bold: true,
        size: size);

    private static W.Style Paragraph(string id, string name, W.ParagraphProperties properties, bool bold = false, int? size = null, string? colour = null)
    {
        var style = new W.Style(new W.StyleName { Val = name }, new W.BasedOn { Val = "Normal" }) { Type = W.StyleValues.Paragraph, StyleId = id };
        if (id.StartsWith("Heading", StringComparison.Ordinal) || id == "Title")
            style.Append(new W.NextParagraphStyle { Val = "Normal" });
        style.Append(new W.PrimaryStyle());
        var paragraph = new W.StyleParagraphProperties();
        paragraph.Append(properties.ChildElements.Select(child => child.CloneNode(deep: true)));
        style.Append(paragraph);
        var run = new W.StyleRunProperties();
        if (bold)
            run.Append(new W.Bold());
        if (colour is not null)
            run.Append(new W.Color { Val = colour });
        if (size is { } halves)
            run.Append(new W.FontSize { Val = $"{halves}" });
        if (run.HasChildren)
            style.Append(run);
        return style;
    }
}
