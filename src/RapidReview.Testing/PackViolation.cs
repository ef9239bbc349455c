namespace RapidReview.Testing;

/// <summary>Something that must always hold of a pack, and does not.</summary>
/// <param name="Property">What must hold, in words.</param>
/// <param name="Found">What was found instead.</param>
/// <param name="Case">The invented case on which it was found. <see cref="GeneratedCase.Smaller"/> leads to simpler ones.</param>
public sealed record PackViolation(string Property, string Found, GeneratedCase Case)
{
    /// <summary>The property, what was found, and the case as one would type it.</summary>
    public override string ToString() => $"{Property}: {Found}\n{Case}";
}
