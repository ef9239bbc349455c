using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Problems;
using RapidReview.Rules.Differences;
using RapidReview.Rules.Intake;

namespace RapidReview.Rules.Views;

/// <summary>The case as one body sees it: everything that it said last put in place of what the file records. Immutable.</summary>
public sealed record BodyView
{
    /// <summary>The body: a local authority's GSS code, or a reference.</summary>
    public required string By { get; init; }

    /// <summary>The body in words.</summary>
    public required string Name { get; init; }

    /// <summary>What is put in place; nothing where the body said what the file says. <c>cannot-be-established</c> where it cannot be told what the body said last.</summary>
    public required Items<CaseChange> Supposed { get; init; }

    /// <summary>The advice on this view; null where the case cannot be so.</summary>
    public required Advice? Advice { get; init; }

    /// <summary>What comes out otherwise than in advice on the file itself.</summary>
    public Items<FindingChange> Changes { get; init; } = [];

    /// <summary>Why the case cannot be so; empty where it can. Pointers are into the file with what is put in place.</summary>
    public Items<Problem> Problems { get; init; } = [];
}
