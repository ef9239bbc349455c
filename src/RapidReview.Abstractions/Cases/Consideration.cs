namespace RapidReview.Cases;

/// <summary>A point that the safeguarding partners are to take into account. The first four and the last three are criteria in S.I. 2018/789; the rest are circumstances in Working Together.</summary>
public enum Consideration
{
    /// <summary>Regulation 11(a): improvements needed to safeguard children, including ones identified before.</summary>
    ImprovementsNeeded = 0,

    /// <summary>Regulation 11(b): recurrent themes in safeguarding children.</summary>
    RecurrentThemes,

    /// <summary>Regulation 11(c): concerns about two or more agencies working together.</summary>
    AgenciesWorkingTogether,

    /// <summary>Regulation 11(d): the Panel has concluded that a local review may be more appropriate.</summary>
    PanelPrefersLocalReview,

    /// <summary>Circumstance: cause for concern about the actions of a single agency.</summary>
    SingleAgencyConcern,

    /// <summary>Circumstance: no agency was involved, and this gives cause for concern.</summary>
    NoAgencyInvolvement,

    /// <summary>Circumstance: more than one local authority, police area or integrated care board, or a family that moved around.</summary>
    SeveralAreas,

    /// <summary>Circumstance: issues in an institutional setting.</summary>
    InstitutionalSetting,

    /// <summary>Regulation 3(a): improvements needed to safeguard children, including ones identified before.</summary>
    NationalImprovementsNeeded,

    /// <summary>Regulation 3(b): issues that may need changes to legislation or guidance.</summary>
    NationalChangeToLawOrGuidance,

    /// <summary>Regulation 3(c): recurrent themes in safeguarding children.</summary>
    NationalRecurrentThemes,
}
