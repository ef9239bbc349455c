namespace RapidReview.Packs.Staffordshire;

/// <summary>
/// The arrangements of Stoke-on-Trent and of Staffordshire, on England's core: procedure H01 in both areas, and in Staffordshire
/// the sheet for those who attend. Immutable and thread-safe.
/// </summary>
public sealed class StaffordshirePack : EmbeddedRulePack
{
    /// <summary>Makes the pack.</summary>
    public StaffordshirePack()
        : base("staffordshire")
    {
    }
}
