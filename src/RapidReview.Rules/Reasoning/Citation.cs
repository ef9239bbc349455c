using RapidReview.Law;

namespace RapidReview.Rules.Reasoning;

/// <summary>A provision that a rule cites, and what it says in our words.</summary>
internal sealed record Citation(Provision Provision, string Says);
