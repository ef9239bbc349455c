namespace RapidReview.Documents.Model;

/// <summary>A mark at a point.</summary>
/// <param name="X">Its middle, from the left.</param>
/// <param name="Y">Its middle, from the top.</param>
/// <param name="Mark">Which mark.</param>
public sealed record MarkShape(double X, double Y, Mark Mark) : Shape;
