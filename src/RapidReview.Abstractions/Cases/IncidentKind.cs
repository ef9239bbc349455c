namespace RapidReview.Cases;

/// <summary>What sort of incident it was, as whoever referred it describes it.</summary>
public enum IncidentKind
{
    /// <summary>A child died.</summary>
    Death = 0,

    /// <summary>A child is expected to die in the following days.</summary>
    ExpectedDeath,

    /// <summary>A child was seriously harmed.</summary>
    SeriousHarm,

    /// <summary>A child may have been seriously harmed.</summary>
    PotentialSeriousHarm,

    /// <summary>No child was seriously harmed, though one might have been.</summary>
    NearMiss,
}
