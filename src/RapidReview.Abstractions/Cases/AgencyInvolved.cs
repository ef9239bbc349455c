using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>An agency that was or may have been involved with the child or the family.</summary>
public sealed record AgencyInvolved
{
    /// <summary>The reference of the agency, such as <c>school-1</c>; never a person's name.</summary>
    [Key]
    public required string Ref { get; init; }

    /// <summary>What kind of agency it is.</summary>
    [Ask("What kind of agency is this?", Supplier.Partnership, Says = "the kind of agency")]
    public Fact<AgencyKind> Kind { get; init; }

    /// <summary>Whether it was involved with the child.</summary>
    [Ask("Was this agency involved with the child?", Supplier.AgencyConcerned, Says = "the agency was involved with the child", Denies = "the agency was not involved with the child")]
    public Fact<bool> InvolvedWithChild { get; init; }

    /// <summary>Whether it was involved with a member of the child's family.</summary>
    [Ask("Was this agency involved with a member of the child's family?", Supplier.AgencyConcerned, Says = "the agency was involved with the family", Denies = "the agency was not involved with the family")]
    public Fact<bool> InvolvedWithFamily { get; init; }

    /// <summary>Whether it referred the incident.</summary>
    [Ask("Did this agency refer the incident?", Supplier.Partnership, Says = "the agency referred the incident", Denies = "the agency did not refer the incident")]
    public Fact<bool> MadeReferral { get; init; }

    /// <summary>When it was asked for its scoping form or chronology.</summary>
    [Event]
    [Ask("When was this agency asked for its scoping information?", Supplier.Partnership, Says = "the day on which the agency was asked for scoping information")]
    public DateFact ScopingRequestedOn { get; init; }

    /// <summary>When its completed form or chronology came back.</summary>
    [Event]
    [Ask("When did this agency return its scoping information?", Supplier.Partnership, Says = "the day on which the agency returned its scoping information")]
    public DateFact ScopingReturnedOn { get; init; }

    /// <summary>Whether it has secured its records.</summary>
    [Ask("Has this agency secured its records?", Supplier.AgencyConcerned, Says = "the agency has secured its records", Denies = "the agency has not secured its records")]
    public Fact<bool> RecordsSecured { get; init; }

    /// <summary>Whether it has marked the records of the child and the family as subject to a rapid review.</summary>
    [Ask("Has this agency marked its records of the child and the family as subject to a rapid review?", Supplier.AgencyConcerned, Says = "the agency has marked its records", Denies = "the agency has not marked its records")]
    public Fact<bool> AlertAdded { get; init; }

    /// <summary>Whether it has told the staff concerned.</summary>
    [Ask("Has this agency told the staff concerned about the rapid review?", Supplier.AgencyConcerned, Says = "the agency has told the staff concerned", Denies = "the agency has not told the staff concerned")]
    public Fact<bool> StaffInformed { get; init; }

    /// <summary>Whether it has said who represents it. Who that is, is not held here.</summary>
    [Ask("Has this agency said who will represent it?", Supplier.AgencyConcerned, Says = "the agency has said who represents it", Denies = "the agency has not said who represents it")]
    public Fact<bool> RepresentativeNamed { get; init; }

    /// <summary>Whether a senior leader has seen its information.</summary>
    [Ask("Has a senior leader of this agency seen its information?", Supplier.AgencyConcerned, Says = "a senior leader has seen the agency's information", Denies = "no senior leader has seen the agency's information")]
    public Fact<bool> SeniorLeaderSighted { get; init; }
}
