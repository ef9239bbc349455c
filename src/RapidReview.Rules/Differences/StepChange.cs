namespace RapidReview.Rules.Differences;

/// <summary>A condition that came out otherwise. Immutable.</summary>
/// <param name="Says">The condition in words.</param>
/// <param name="Before">What was found, as a clause; null where that could not be said, or the condition was not looked at.</param>
/// <param name="After">What is found now; null likewise.</param>
public sealed record StepChange(string Says, string? Before, string? After);
