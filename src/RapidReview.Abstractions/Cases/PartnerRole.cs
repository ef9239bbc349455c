namespace RapidReview.Cases;

/// <summary>The safeguarding partner for which somebody attends a meeting, if any.</summary>
public enum PartnerRole
{
    /// <summary>The local authority.</summary>
    LocalAuthority = 0,

    /// <summary>The health partner. Which health body it is, is a fact of its own.</summary>
    Health,

    /// <summary>The chief officer of police.</summary>
    Police,

    /// <summary>No safeguarding partner: for example a school, a hospital that treated the child, or the minute-taker.</summary>
    None,
}
