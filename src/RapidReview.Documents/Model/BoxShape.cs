namespace RapidReview.Documents.Model;

/// <summary>An upright rectangle.</summary>
/// <param name="X">Its left edge.</param>
/// <param name="Y">Its upper edge.</param>
/// <param name="Width">Its width; more than zero.</param>
/// <param name="Height">Its height; more than zero.</param>
/// <param name="Fill">How it is filled. It has no outline of its own unless the fill has one.</param>
public sealed record BoxShape(double X, double Y, double Width, double Height, Fill Fill) : Shape;
