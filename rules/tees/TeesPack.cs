namespace RapidReview.Packs.Tees;

/// <summary>
/// The arrangement of the two safeguarding children partnerships on Tees, that of Hartlepool and Stockton-on-Tees and that of
/// Middlesbrough and Redcar and Cleveland, on England's core. Immutable and thread-safe.
/// </summary>
public sealed class TeesPack : EmbeddedRulePack
{
    /// <summary>Makes the pack.</summary>
    public TeesPack()
        : base("tees")
    {
    }
}
