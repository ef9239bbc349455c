namespace RapidReview.Cases;

/// <summary>How the death appears to have come about. A working description, not a finding: only a coroner decides.</summary>
public enum MannerOfDeath
{
    /// <summary>The child appears to have taken their own life.</summary>
    SuspectedSuicide = 0,

    /// <summary>The death cannot be explained yet.</summary>
    Unexplained,

    /// <summary>Somebody appears to have killed the child.</summary>
    SuspectedHomicide,

    /// <summary>It appears to have been an accident.</summary>
    Accident,

    /// <summary>It appears to have had natural causes.</summary>
    NaturalCauses,
}
