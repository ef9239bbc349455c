namespace RapidReview.Cases;

/// <summary>What kind of body knows or suspects something.</summary>
public enum KnowerKind
{
    /// <summary>A local authority.</summary>
    LocalAuthority = 0,

    /// <summary>A police force.</summary>
    Police,

    /// <summary>A health body, such as a hospital, a general practice or an integrated care board.</summary>
    Health,

    /// <summary>A school, a college or an early years setting.</summary>
    Education,

    /// <summary>Another person exercising functions in relation to children.</summary>
    OtherWithChildrensFunctions,

    /// <summary>Anybody else.</summary>
    Other,
}
