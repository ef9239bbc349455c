using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>What happened, when and where.</summary>
public sealed record Incident
{
    /// <summary>Nothing is known of the incident.</summary>
    public static Incident NotKnown { get; } = new();

    /// <summary>When the child died or was harmed; where it is not known exactly, within bounds.</summary>
    [Ask("When did the child die or come to harm?", Supplier.LocalAuthority, Says = "the date of the incident")]
    public DateFact OccurredOn { get; init; }

    /// <summary>Where the death or the serious harm happened, which need not be where the child lives or was found.</summary>
    [Ask("Where did the death or serious harm happen?", Supplier.LocalAuthority, Says = "the place of the incident", Qualifies = true)]
    public Place Place { get; init; } = Place.NotKnown;
}
