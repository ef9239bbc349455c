using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>How agencies were involved, taken together. People judge it; it is not counted from the list of agencies.</summary>
public sealed record AgencyInvolvement
{
    /// <summary>Nothing is recorded of it.</summary>
    public static AgencyInvolvement NotRecorded { get; } = new();

    /// <summary>Whether no agency was involved with the child or the family before the incident.</summary>
    [Ask("Was there no agency involved with the child or the family before the incident?", Supplier.Partnership, Says = "no agency was involved with the child or the family", Denies = "an agency was involved with the child or the family")]
    public Fact<bool> NoAgencyInvolved { get; init; }

    /// <summary>Whether more than one local authority was involved.</summary>
    [Ask("Was more than one local authority involved?", Supplier.Partnership, Says = "more than one local authority was involved", Denies = "no more than one local authority was involved")]
    public Fact<bool> SeveralAuthorities { get; init; }

    /// <summary>Whether more than one police area was involved.</summary>
    [Ask("Was more than one police area involved?", Supplier.Police, Says = "more than one police area was involved", Denies = "no more than one police area was involved")]
    public Fact<bool> SeveralPoliceAreas { get; init; }

    /// <summary>Whether more than one integrated care board, or in Wales more than one local health board, was involved.</summary>
    [Ask("Was more than one integrated care board or health board involved?", Supplier.Health, Says = "more than one health board was involved", Denies = "no more than one health board was involved")]
    public Fact<bool> SeveralHealthBoards { get; init; }

    /// <summary>Whether the family had moved between areas.</summary>
    [Ask("Had the family moved between areas?", Supplier.Partnership, Says = "the family had moved between areas", Denies = "the family had not moved between areas")]
    public Fact<bool> FamilyMovedAround { get; init; }

    /// <summary>Whether there is cause for concern about the actions of a single agency.</summary>
    [Ask("Is there cause for concern about the actions of a single agency?", Supplier.RapidReviewMeeting, Says = "there is cause for concern about a single agency", Denies = "there is no cause for concern about a single agency")]
    public Fact<bool> SingleAgencyConcern { get; init; }
}
