using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions.Spelling;

/// <summary>
/// How large one condition may be, so that no text can exhaust memory or the stack. What a lambda gives is held to
/// <see cref="Depth"/> and <see cref="Nodes"/>, so that whatever is read from a lambda can be written and read again.
/// </summary>
internal static class ConditionBounds
{
    /// <summary>How many conditions and values may stand one within another, the outermost included.</summary>
    public const int Depth = 64;

    /// <summary>How many conditions and values one condition may consist of.</summary>
    public const int Nodes = 2_000;

    /// <summary>
    /// How many JSON objects and lists may stand one within another. A level of the tree takes at most two of them, so
    /// that a tree of the greatest depth always fits.
    /// </summary>
    public const int JsonDepth = 3 * Depth;

    /// <summary>How many JSON values, keys not counted, the text of one condition may have.</summary>
    public const int JsonValues = 20_000;

    /// <summary>How many characters the text of one condition may have.</summary>
    public const int TextLength = 1_000_000;

    /// <summary>How many characters one name, code or clause may have.</summary>
    public const int WordLength = 1_000;

    /// <summary>Whether a condition is within <see cref="Depth"/> and <see cref="Nodes"/>.</summary>
    public static bool Holds(Condition condition)
    {
        var nodes = 0;
        return Fits(condition, 1, ref nodes);
    }

    /// <summary>Whether a value is within <see cref="Depth"/> and <see cref="Nodes"/>.</summary>
    public static bool Holds(Operand operand)
    {
        var nodes = 0;
        return Fits(operand, 1, ref nodes);
    }

    private static bool Fits(Condition condition, int depth, ref int nodes)
    {
        if (depth > Depth || ++nodes > Nodes)
            return false;
        return condition switch
        {
            AllOf all => Fit(all.Parts, depth + 1, ref nodes),
            AnyOf any => Fit(any.Parts, depth + 1, ref nodes),
            Not not => Fits(not.Part, depth + 1, ref nodes),
            Quantified quantified => Fits(quantified.Body, depth + 1, ref nodes),
            Comparison comparison => Fits(comparison.Left, depth + 1, ref nodes) && Fits(comparison.Right, depth + 1, ref nodes),
            _ => true,
        };
    }

    private static bool Fits(Operand operand, int depth, ref int nodes)
    {
        if (depth > Depth || ++nodes > Nodes)
            return false;
        return operand switch
        {
            ExtremeDate extreme => Fit(extreme.Dates, depth + 1, ref nodes),
            ShiftedDate shifted => Fits(shifted.Date, depth + 1, ref nodes),
            CountOf count => Fits(count.Body, depth + 1, ref nodes),
            ChosenDate chosen => Fits(chosen.When, depth + 1, ref nodes)
                && Fits(chosen.Then, depth + 1, ref nodes)
                && Fits(chosen.Otherwise, depth + 1, ref nodes),
            _ => true,
        };
    }

    private static bool Fit(Items<Condition> parts, int depth, ref int nodes)
    {
        foreach (var part in parts)
        {
            if (!Fits(part, depth, ref nodes))
                return false;
        }

        return true;
    }

    private static bool Fit(Items<Operand> parts, int depth, ref int nodes)
    {
        foreach (var part in parts)
        {
            if (!Fits(part, depth, ref nodes))
                return false;
        }

        return true;
    }
}
