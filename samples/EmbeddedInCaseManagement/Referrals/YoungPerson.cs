namespace EmbeddedInCaseManagement.Referrals;

/// <summary>A child or young person of a referral. Null: nobody has entered it.</summary>
public sealed record YoungPerson
{
    /// <summary>The application's own reference, never a name.</summary>
    public required string Reference { get; init; }

    /// <summary>The date of birth.</summary>
    public DateOnly? BornOn { get; init; }

    /// <summary>Whether the young person has died.</summary>
    public bool? Died { get; init; }

    /// <summary>The day of death.</summary>
    public DateOnly? DiedOn { get; init; }

    /// <summary>Whether a doctor judges the harm to be serious.</summary>
    public bool? SeriousHarm { get; init; }

    /// <summary>The day of that judgement.</summary>
    public DateOnly? SeriousHarmJudgedOn { get; init; }

    /// <summary>The day on which the council learnt of the death or of the serious harm.</summary>
    public DateOnly? CouncilLearntOn { get; init; }

    /// <summary>What the council thinks of abuse or neglect.</summary>
    public Concern? Concern { get; init; }

    /// <summary>Since when the council has thought so.</summary>
    public DateOnly? ConcernSince { get; init; }
}
