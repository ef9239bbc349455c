namespace RapidReview.Cases;

/// <summary>One of the three safeguarding partners in England.</summary>
public enum SafeguardingPartner
{
    /// <summary>The local authority.</summary>
    LocalAuthority = 0,

    /// <summary>The integrated care board; before July 2022 the clinical commissioning group.</summary>
    Health,

    /// <summary>The chief officer of police.</summary>
    Police,
}
