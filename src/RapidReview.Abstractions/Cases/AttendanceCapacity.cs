namespace RapidReview.Cases;

/// <summary>In what capacity somebody attends.</summary>
public enum AttendanceCapacity
{
    /// <summary>A lead safeguarding partner in person.</summary>
    LeadPartner = 0,

    /// <summary>A delegated safeguarding partner.</summary>
    DelegatedPartner,

    /// <summary>A deputy of a lead or delegated safeguarding partner.</summary>
    Deputy,

    /// <summary>A representative of an agency.</summary>
    AgencyRepresentative,

    /// <summary>A front-line practitioner.</summary>
    Practitioner,

    /// <summary>An independent chair, who speaks for no partner. A partner's representative in the chair is entered as that representative.</summary>
    Chair,

    /// <summary>An independent scrutineer or adviser.</summary>
    Scrutineer,

    /// <summary>Whoever takes the minutes.</summary>
    MinuteTaker,

    /// <summary>Another capacity.</summary>
    Other,
}
