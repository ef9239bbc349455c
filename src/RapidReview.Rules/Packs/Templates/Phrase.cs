using System.Text.RegularExpressions;
using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Packs.Templates;

/// <summary>Words with values in them.</summary>
/// <param name="Text">The words, with the name of each value in braces.</param>
/// <param name="Values">The values by name.</param>
internal sealed partial record Phrase(string Text, Items<(string Name, Operand Value)> Values)
{
    /// <summary>The place of a value, as group <c>name</c>.</summary>
    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    public static partial Regex Place();
}
