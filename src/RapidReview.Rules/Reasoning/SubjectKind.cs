namespace RapidReview.Rules.Reasoning;

/// <summary>The kinds of subject that rules may be about.</summary>
internal enum SubjectKind
{
    /// <summary>The case as a whole.</summary>
    WholeCase = 0,

    /// <summary>One child.</summary>
    ChildInCase,

    /// <summary>One child with one authority.</summary>
    ChildAndAuthority,

    /// <summary>One authority.</summary>
    AuthorityInCase,

    /// <summary>One agency.</summary>
    AgencyInCase,

    /// <summary>One meeting.</summary>
    MeetingInCase,

    /// <summary>One notification.</summary>
    NotificationInCase,

    /// <summary>One person's attendance at a meeting.</summary>
    AttendeeInCase,

    /// <summary>One immediate action that was agreed.</summary>
    ActionInCase,
}
