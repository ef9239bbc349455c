namespace RapidReview.Cases;

/// <summary>A body or group that owes, is owed, or is told something.</summary>
public enum Body
{
    /// <summary>A local authority.</summary>
    LocalAuthority = 0,

    /// <summary>The safeguarding partners of an authority's area.</summary>
    SafeguardingPartners,

    /// <summary>The national Child Safeguarding Practice Review Panel.</summary>
    Panel,

    /// <summary>The Secretary of State for Education, through the Department.</summary>
    SecretaryOfState,

    /// <summary>His Majesty's Chief Inspector: Ofsted.</summary>
    Ofsted,

    /// <summary>A partnership's independent advisor or scrutineer.</summary>
    IndependentAdvisor,

    /// <summary>The child's family.</summary>
    Family,

    /// <summary>The agency that referred the incident.</summary>
    ReferringAgency,

    /// <summary>The agencies that were involved.</summary>
    InvolvedAgencies,

    /// <summary>An agency that takes part.</summary>
    Agency,

    /// <summary>The director of social services or of children's services.</summary>
    Director,

    /// <summary>A regional Safeguarding Board in Wales.</summary>
    SafeguardingBoard,

    /// <summary>The Welsh Ministers.</summary>
    WelshMinisters,

    /// <summary>Care Inspectorate Wales.</summary>
    CareInspectorateWales,

    /// <summary>The person appointed to review.</summary>
    ReviewerAppointed,

    /// <summary>Anybody else.</summary>
    Others,

    /// <summary>The independent chair of a Local Safeguarding Children Board, while there was one.</summary>
    IndependentChair,
}
