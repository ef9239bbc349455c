namespace RapidReview.Cases;

/// <summary>The process in which professionals are considering the incident.</summary>
public enum ReviewPathway
{
    /// <summary>The child death review or child death overview process.</summary>
    ChildDeathReview = 0,

    /// <summary>Safeguarding procedures: a strategy discussion or meeting.</summary>
    StrategyMeeting,

    /// <summary>Another process.</summary>
    Other,
}
