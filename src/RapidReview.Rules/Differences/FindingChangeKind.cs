namespace RapidReview.Rules.Differences;

/// <summary>How a finding of one advice stands in another.</summary>
public enum FindingChangeKind
{
    /// <summary>Both have it, and it comes out otherwise.</summary>
    Changed = 0,

    /// <summary>Only the later has it.</summary>
    New,

    /// <summary>Only the earlier has it.</summary>
    Gone,
}
