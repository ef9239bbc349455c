namespace EmbeddedInCaseManagement.Referrals;

/// <summary>What the application has always kept of an incident. It knows nothing of RapidReview. Null: nobody has entered it.</summary>
public sealed record Referral
{
    /// <summary>The number under which the application knows it.</summary>
    public required string Number { get; init; }

    /// <summary>The day on which it happened.</summary>
    public DateOnly? HappenedOn { get; init; }

    /// <summary>The code of the council in whose area it happened, as the Office for National Statistics gives it.</summary>
    public string? Council { get; init; }

    /// <summary>The day on which the council heard of it.</summary>
    public DateOnly? CouncilHeardOn { get; init; }

    /// <summary>The day on which the council notified the national Panel.</summary>
    public DateOnly? PanelNotifiedOn { get; init; }

    /// <summary>The last day of which everything that happened has been entered.</summary>
    public DateOnly? EnteredUpTo { get; init; }

    /// <summary>The children and young people whom it is about: at least one.</summary>
    public required IReadOnlyList<YoungPerson> YoungPeople { get; init; }
}
