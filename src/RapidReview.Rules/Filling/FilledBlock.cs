namespace RapidReview.Rules.Filling;

/// <summary>One of the few things that a filled document is made of. The set is closed.</summary>
public abstract record FilledBlock
{
    private protected FilledBlock()
    {
    }
}
