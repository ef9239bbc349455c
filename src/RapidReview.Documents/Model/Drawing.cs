using RapidReview.Facts;

namespace RapidReview.Documents.Model;

/// <summary>A drawing of simple shapes, in points from the upper left corner. It needs no colour.</summary>
/// <param name="Width">The width in points.</param>
/// <param name="Height">The height in points.</param>
/// <param name="Shapes">The shapes; later ones lie above earlier ones.</param>
public sealed record Drawing(double Width, double Height, Items<Shape> Shapes);
