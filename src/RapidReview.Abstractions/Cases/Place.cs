using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>A place, as far as the law cares: the nation and the local authority's area. Never an address.</summary>
public sealed record Place
{
    /// <summary>Nothing is known of the place.</summary>
    public static Place NotKnown { get; } = new();

    /// <summary>The local authority in whose area it is.</summary>
    [Ask("Which local authority's area is this?", Supplier.LocalAuthority, Says = "the local authority", Note = "The nine-character GSS code, such as E06000004.")]
    public Fact<AuthorityCode> Authority { get; init; }

    /// <summary>The nation, where it is stated apart from the authority; leave it out where the authority is known.</summary>
    [Ask("Which nation is this in?", Supplier.LocalAuthority, Says = "the nation")]
    public Fact<Nation> Nation { get; init; }

    /// <summary>The nation: that of the authority where it is known, otherwise the one stated.</summary>
    [Ask("Which nation is this in?", Supplier.LocalAuthority, Says = "the nation")]
    [DerivedFrom("nation")]
    public Fact<Nation> InNation => Authority.IsKnown && Authority.Value.Nation.IsKnown ? Authority.Value.Nation : Nation;
}
