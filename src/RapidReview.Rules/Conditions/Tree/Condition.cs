namespace RapidReview.Rules.Conditions.Tree;

/// <summary>A node of the condition tree that is true, unknown or false. The set of kinds is closed. Compares by value.</summary>
public abstract record Condition
{
    private protected Condition()
    {
    }
}
