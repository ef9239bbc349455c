namespace RapidReview.Documents.Model;

/// <summary>A straight line.</summary>
/// <param name="X1">Where it begins, from the left.</param>
/// <param name="Y1">Where it begins, from the top.</param>
/// <param name="X2">Where it ends, from the left.</param>
/// <param name="Y2">Where it ends, from the top.</param>
/// <param name="Stroke">What it looks like.</param>
public sealed record StrokeShape(double X1, double Y1, double X2, double Y2, Stroke Stroke = Stroke.Plain) : Shape;
