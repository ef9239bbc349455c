namespace RapidReview.Rules.Packs;

/// <summary>A named bundle of eras of a core, which can be forced to see what it would have said.</summary>
/// <param name="Id">The id, such as <c>wt2023</c>.</param>
/// <param name="Title">The title.</param>
public sealed record Edition(string Id, string Title);
