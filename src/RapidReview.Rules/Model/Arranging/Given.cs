namespace RapidReview.Rules.Model.Arranging;

/// <summary>A value and where it was given.</summary>
internal readonly record struct Given<T>(T Value, Pointer At);
