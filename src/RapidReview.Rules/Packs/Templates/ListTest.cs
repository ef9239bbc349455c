using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Packs.Templates;

/// <summary>A list of the case file, or of subjects, and which of its items are meant.</summary>
/// <param name="List">The list.</param>
/// <param name="Name">What an item is called.</param>
/// <param name="Item">The type of the items.</param>
/// <param name="That">Which of them; null for each.</param>
internal sealed record ListTest(FactPath List, string Name, Type Item, Condition? That);
