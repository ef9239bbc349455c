namespace RapidReview.Findings;

/// <summary>A fact that was set aside because it is dated after the moment asked.</summary>
public sealed record SetAsideFact
{
    /// <summary>Where it is in the case file.</summary>
    public required string Pointer { get; init; }

    /// <summary>Why it was set aside.</summary>
    public required string Because { get; init; }
}
