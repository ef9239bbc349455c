namespace RapidReview.Documents.Model;

/// <summary>A shape of a drawing. The set is closed: every writer that draws draws each of them.</summary>
public abstract record Shape
{
    private protected Shape()
    {
    }
}
