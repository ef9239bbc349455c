using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>One recipient of a notification.</summary>
public sealed record NotifiedBody
{
    /// <summary>Who was told. Required.</summary>
    [Key]
    public required Body Body { get; init; }

    /// <summary>For safeguarding partners, the local authority whose area they serve. Not known: it may be any area.</summary>
    [Key]
    [Ask("Which area's safeguarding partners were told?", Supplier.LocalAuthority, Says = "the area of the partners who were told")]
    public Fact<AuthorityCode> Area { get; init; }
}
