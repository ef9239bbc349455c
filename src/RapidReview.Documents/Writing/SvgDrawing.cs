using System.Globalization;
using System.Text;
using RapidReview.Documents.Model;

namespace RapidReview.Documents.Writing;

/// <summary>Writes a picture as SVG within HTML. What its classes look like stands in the style sheet.</summary>
internal static class SvgDrawing
{
    private const double Half = 4;

    /// <param name="html">Where to.</param>
    /// <param name="picture">The picture.</param>
    /// <param name="id">What the ids within it begin with: no other picture of the page has the same.</param>
    public static void Write(StringBuilder html, Picture picture, string id)
    {
        html.Append($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {N(picture.Drawing.Width)} {N(picture.Drawing.Height)}\" role=\"img\" aria-labelledby=\"{id}t {id}d\">\n");
        html.Append($"<title id=\"{id}t\">{CleanText.Html(picture.Title)}</title>\n<desc id=\"{id}d\">{CleanText.Html(picture.Description)}</desc>\n");
        html.Append($"<defs><pattern id=\"{id}h\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\"><path class=\"hatch\" d=\"M0 4L4 0\"/></pattern></defs>\n");
        foreach (var shape in picture.Drawing.Shapes)
            html.Append(Of(shape, id)).Append('\n');
        html.Append("</svg>\n");
    }

    private static string Of(Shape shape, string id) => shape switch
    {
        BoxShape { Fill: Fill.Hatch } box => $"<rect x=\"{N(box.X)}\" y=\"{N(box.Y)}\" width=\"{N(box.Width)}\" height=\"{N(box.Height)}\" fill=\"url(#{id}h)\"/>",
        BoxShape box => $"<rect class=\"{Class(box.Fill)}\" x=\"{N(box.X)}\" y=\"{N(box.Y)}\" width=\"{N(box.Width)}\" height=\"{N(box.Height)}\"/>",
        StrokeShape line => $"<path class=\"{Class(line.Stroke)}\" d=\"M{N(line.X1)} {N(line.Y1)}L{N(line.X2)} {N(line.Y2)}\"/>",
        MarkShape mark => Of(mark),
        LabelShape label => $"<text x=\"{N(label.X)}\" y=\"{N(label.Y)}\"{Anchored(label.Anchor)}{Toned(label.Tone)}>{CleanText.Html(label.Text)}</text>",
        _ => throw new ArgumentException("The kinds of shape are closed.", nameof(shape)),
    };

    private static string Of(MarkShape mark)
    {
        var (x, y) = (mark.X, mark.Y);
        return mark.Mark switch
        {
            Mark.Start => $"<circle class=\"hollow\" cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"3.5\"/>",
            Mark.LastDay => $"<path class=\"ink\" d=\"M{N(x - Half)} {N(y - Half)}H{N(x + Half)}L{N(x)} {N(y + Half)}Z\"/>",
            Mark.PrudentDay => $"<path class=\"hollow\" d=\"M{N(x - Half)} {N(y - Half)}H{N(x + Half)}L{N(x)} {N(y + Half)}Z\"/>",
            Mark.Done => $"<path class=\"ink\" d=\"M{N(x - 3)} {N(y - 3)}h6v6h-6Z\"/>",
            _ => $"<path class=\"ink\" d=\"M{N(x)} {N(y - Half)}L{N(x + Half)} {N(y)}L{N(x)} {N(y + Half)}L{N(x - Half)} {N(y)}Z\"/>",
        };
    }

    private static string Class(Fill fill) => fill switch
    {
        Fill.Bar => "bar",
        Fill.Paper => "paper",
        _ => "shade",
    };

    private static string Class(Stroke stroke) => stroke switch
    {
        Stroke.Faint => "pale",
        Stroke.Dashed => "dashed",
        _ => "plain",
    };

    private static string Anchored(Anchor anchor) => anchor switch
    {
        Anchor.Middle => " text-anchor=\"middle\"",
        Anchor.End => " text-anchor=\"end\"",
        _ => "",
    };

    private static string Toned(Tone tone) => tone switch
    {
        Tone.Strong => " class=\"strong\"",
        Tone.Faint => " class=\"faint\"",
        _ => "",
    };

    private static string N(double number) => Math.Round(number, 2).ToString(CultureInfo.InvariantCulture);
}
