namespace RapidReview.Rules.Packs.Templates;

/// <summary>What follows begins on a new page.</summary>
internal sealed record NewPageTemplate(string At) : BlockTemplate(At);
