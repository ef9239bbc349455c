using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Packs.Templates;

/// <summary>Words with values in them.</summary>
/// <param name="Text">The words, with the name of each value in braces.</param>
/// <param name="Values">The values by name.</param>
internal sealed record Phrase(string Text, Items<(string Name, Operand Value)> Values);
