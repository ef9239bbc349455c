using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>Whether a young person is a care leaver, and who is responsible for them.</summary>
public sealed record CareLeaver
{
    /// <summary>Nothing is recorded of it.</summary>
    public static CareLeaver NotRecorded { get; } = new();

    /// <summary>The status when the incident happened.</summary>
    [Ask("Was the young person a care leaver at the time of the incident, and of which kind?", Supplier.LocalAuthority, Says = "the care leaver status")]
    public Fact<CareLeaverStatus> Status { get; init; }

    /// <summary>The local authority that owed them the duties to care leavers.</summary>
    [Ask("Which local authority was responsible for the young person as a care leaver?", Supplier.LocalAuthority, Says = "the authority responsible for the care leaver", Note = "The nine-character GSS code, such as E06000004.")]
    public Fact<AuthorityCode> ResponsibleAuthority { get; init; }

    /// <summary>The nation of the authority responsible for the young person as a care leaver.</summary>
    [Ask("Which local authority was responsible for the young person as a care leaver?", Supplier.LocalAuthority, Says = "the nation of the authority responsible for the care leaver", Note = "The nine-character GSS code, such as E06000004.")]
    [DerivedFrom("responsibleAuthority")]
    public Fact<Nation> InNation => ResponsibleAuthority.IsKnown ? ResponsibleAuthority.Value.Nation : default;
}
