namespace RapidReview.Authoring;

/// <summary>One item of a checklist as its author states it. Its conditions are parts of the rule.</summary>
/// <param name="Id">The id of the item within the list.</param>
/// <param name="Says">The words for it.</param>
/// <param name="IsByHand">Whether a case file never holds it, so that it has no condition.</param>
internal sealed record ChecklistEntry(string Id, string Says, bool IsByHand)
{
    /// <summary>The part of the rule that says when the item is done.</summary>
    public string DonePart => $"item-{Id}";

    /// <summary>The part of the rule that says when the item applies.</summary>
    public string AppliesPart => $"where-{Id}";
}
