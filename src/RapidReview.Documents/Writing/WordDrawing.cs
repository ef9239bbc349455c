using System.Globalization;
using System.Text;
using RapidReview.Documents.Model;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace RapidReview.Documents.Writing;

/// <summary>
/// Writes a picture for Word as a group of its own shapes rather than as a file of dots: it stays sharp at any size and on any
/// printer, its words can be found and copied, and no program that makes pictures is needed.
/// </summary>
internal static class WordDrawing
{
    private const int Emu = 12700;
    private const string Ink = "1A1A1A";
    private const double Half = 4;

    /// <summary>The namespaces of drawings, which the document declares once.</summary>
    public static IReadOnlyList<(string Prefix, string Name)> Namespaces { get; } =
    [
        ("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
        ("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
        ("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        ("a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
        ("wpg", "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"),
        ("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
    ];

    /// <param name="picture">The picture.</param>
    /// <param name="number">Which picture of the document it is, from 1.</param>
    public static W.Run Of(Picture picture, uint number)
    {
        var (width, height) = (E(picture.Drawing.Width), E(picture.Drawing.Height));
        var id = number * 10_000;
        var xml = new StringBuilder("<w:r");
        foreach (var (prefix, name) in Namespaces)
            xml.Append($" xmlns:{prefix}=\"{name}\"");
        xml.Append($"><mc:AlternateContent><mc:Choice Requires=\"wpg\"><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{width}\" cy=\"{height}\"/><wp:docPr id=\"{id}\" name=\"Picture {number}\" title=\"{CleanText.Html(picture.Title)}\" descr=\"{CleanText.Html(picture.Description)}\"/><wp:cNvGraphicFramePr/>");
        xml.Append($"<a:graphic><a:graphicData uri=\"{Namespaces[4].Name}\"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{width}\" cy=\"{height}\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"{width}\" cy=\"{height}\"/></a:xfrm></wpg:grpSpPr>");
        foreach (var shape in picture.Drawing.Shapes)
            xml.Append(Of(shape, ++id));
        xml.Append($"</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:t>{CleanText.Html($"{picture.Title}: this program does not show the picture. The table below says the same.")}</w:t></mc:Fallback></mc:AlternateContent></w:r>");
        return new W.Run(xml.ToString());
    }

    private static string Of(Shape shape, uint id) => shape switch
    {
        BoxShape box => Geometry(id, "rect", box.X, box.Y, box.Width, box.Height, Filled(box.Fill)),
        StrokeShape line => Geometry(id, "line", Math.Min(line.X1, line.X2), Math.Min(line.Y1, line.Y2), Math.Abs(line.X2 - line.X1), Math.Abs(line.Y2 - line.Y1), Outline(line.Stroke), rises: (line.X2 - line.X1) * (line.Y2 - line.Y1) < 0),
        MarkShape mark => Of(mark, id),
        LabelShape label => Of(label, id),
        _ => throw new ArgumentException("The kinds of shape are closed.", nameof(shape)),
    };

    private static string Of(MarkShape mark, uint id)
    {
        var (form, filled, half) = mark.Mark switch
        {
            Mark.Start => ("ellipse", false, 3.5),
            Mark.LastDay => ("flowChartMerge", true, Half),
            Mark.PrudentDay => ("flowChartMerge", false, Half),
            Mark.Done => ("rect", true, 3),
            _ => ("diamond", true, Half),
        };
        return Geometry(id, form, mark.X - half, mark.Y - half, 2 * half, 2 * half, $"{Solid(filled ? Ink : "FFFFFF")}<a:ln w=\"9525\">{Solid(Ink)}</a:ln>");
    }

    /// <summary>A label as a box of text that neither wraps nor shows an edge, as wide as it can need.</summary>
    private static string Of(LabelShape label, uint id)
    {
        var width = (label.Text.Length * LabelShape.Size * 0.62) + 8;
        var x = label.Anchor switch { Anchor.Middle => label.X - (width / 2), Anchor.End => label.X - width, _ => label.X };
        var justified = label.Anchor switch { Anchor.Middle => "center", Anchor.End => "right", _ => "left" };
        var tone = label.Tone switch { Tone.Strong => "<w:b/>", Tone.Faint => "<w:color w:val=\"525252\"/>", _ => "" };
        var size = ((int)(LabelShape.Size * 2)).ToString(CultureInfo.InvariantCulture);
        return $"<wps:wsp><wps:cNvPr id=\"{id}\" name=\"Label {id}\"/><wps:cNvSpPr txBox=\"1\"/><wps:spPr>{Place(x, label.Y - LabelShape.Size, width, LabelShape.Size + 4)}<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></wps:spPr>"
            + $"<wps:txbx><w:txbxContent><w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"200\" w:lineRule=\"exact\"/><w:jc w:val=\"{justified}\"/></w:pPr><w:r><w:rPr>{tone}<w:sz w:val=\"{size}\"/></w:rPr><w:t xml:space=\"preserve\">{CleanText.Html(label.Text)}</w:t></w:r></w:p></w:txbxContent></wps:txbx>"
            + "<wps:bodyPr wrap=\"none\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"t\"><a:noAutofit/></wps:bodyPr></wps:wsp>";
    }

    private static string Geometry(uint id, string form, double x, double y, double width, double height, string look, bool rises = false) =>
        $"<wps:wsp><wps:cNvPr id=\"{id}\" name=\"Shape {id}\"/><wps:cNvSpPr/><wps:spPr>{Place(x, y, width, height, rises)}<a:prstGeom prst=\"{form}\"><a:avLst/></a:prstGeom>{look}</wps:spPr><wps:bodyPr/></wps:wsp>";

    private static string Place(double x, double y, double width, double height, bool rises = false) =>
        $"<a:xfrm{(rises ? " flipV=\"1\"" : "")}><a:off x=\"{E(x)}\" y=\"{E(y)}\"/><a:ext cx=\"{E(width)}\" cy=\"{E(height)}\"/></a:xfrm>";

    private static string Filled(Fill fill) => fill switch
    {
        Fill.Hatch => "<a:pattFill prst=\"ltUpDiag\"><a:fgClr><a:srgbClr val=\"777777\"/></a:fgClr><a:bgClr><a:srgbClr val=\"FFFFFF\"/></a:bgClr></a:pattFill><a:ln><a:noFill/></a:ln>",
        Fill.Bar => $"{Solid("D4D4D4")}<a:ln w=\"6350\">{Solid(Ink)}</a:ln>",
        Fill.Paper => $"{Solid("FFFFFF")}<a:ln><a:noFill/></a:ln>",
        _ => $"{Solid("EDEDED")}<a:ln><a:noFill/></a:ln>",
    };

    private static string Outline(Stroke stroke) => stroke switch
    {
        Stroke.Faint => $"<a:ln w=\"6350\">{Solid("8A8A8A")}</a:ln>",
        Stroke.Dashed => $"<a:ln w=\"12700\">{Solid(Ink)}<a:prstDash val=\"sysDash\"/></a:ln>",
        _ => $"<a:ln w=\"9525\">{Solid(Ink)}</a:ln>",
    };

    private static string Solid(string colour) => $"<a:solidFill><a:srgbClr val=\"{colour}\"/></a:solidFill>";

    private static long E(double points) => (long)Math.Round(points * Emu);
}
