namespace RapidReview.Rules.Conditions.Tree;

/// <summary>A node of the condition tree that has a value to compare. The set of kinds is closed. Compares by value.</summary>
public abstract record Operand
{
    private protected Operand()
    {
    }
}
