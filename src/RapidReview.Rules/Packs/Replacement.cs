namespace RapidReview.Rules.Packs;

/// <summary>A duty of the parent for which a pack puts one of its own, with the reason for it.</summary>
/// <param name="Rule">The id of the parent's duty.</param>
/// <param name="With">The id of the pack's own duty.</param>
/// <param name="Reason">Why, as a whole sentence.</param>
public sealed record Replacement(string Rule, string With, string Reason);
