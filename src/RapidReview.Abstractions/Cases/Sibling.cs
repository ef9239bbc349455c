using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>A brother or sister of a child whom the case file is about.</summary>
public sealed record Sibling
{
    /// <summary>The pseudonymous reference: the same as in <c>children</c> where the sibling is one of them; never a name.</summary>
    [Key]
    public required string Ref { get; init; }

    /// <summary>Whether the sibling was seriously harmed too.</summary>
    [Ask("Was this sibling seriously harmed too?", Supplier.LocalAuthority, Says = "the sibling was seriously harmed too", Denies = "the sibling was not seriously harmed")]
    public Fact<bool> AlsoSeriouslyHarmed { get; init; }
}
