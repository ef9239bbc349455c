namespace RapidReview.Documents.Model;

/// <summary>One of the few things that a document is made of. The set is closed: every writer writes each of them.</summary>
public abstract record Block
{
    private protected Block()
    {
    }
}
