namespace RapidReview.Findings;

/// <summary>A partnership's pack that is loaded and bears on a case, and was not applied.</summary>
public sealed record PackNotApplied
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Not met: its arrangement does not govern the case. Undetermined: it may.</summary>
    public required Outcome Applies { get; init; }

    /// <summary>Why, as a whole sentence.</summary>
    public required string Because { get; init; }
}
