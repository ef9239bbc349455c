using RapidReview.Facts;
using RapidReview.Rules.Differences;
using RapidReview.Rules.Intake;

namespace RapidReview.Rules;

/// <summary>What would be decided if some facts were otherwise. Immutable. It changes no case file.</summary>
public sealed record WhatIf
{
    /// <summary>What was supposed.</summary>
    public required Items<CaseChange> Supposed { get; init; }

    /// <summary>What was decided on the case as it is.</summary>
    public required Decision Before { get; init; }

    /// <summary>What would be decided on what was supposed, for the same moment.</summary>
    public required Decision After { get; init; }

    /// <summary>What would be told otherwise, and which conditions make the difference; empty where nothing would. Worked out anew each time.</summary>
    public Items<FindingChange> Changes() => AdviceDifferences.Of(Before.Explain(), After.Explain());

    /// <summary>The same with the prompts and conflicts that do not apply, or may not.</summary>
    public Items<FindingChange> EveryChange() => AdviceDifferences.Of(Before.ExplainEverything(), After.ExplainEverything());
}
