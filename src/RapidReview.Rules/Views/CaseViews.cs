using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Problems;
using RapidReview.Rules.Differences;

namespace RapidReview.Rules.Views;

/// <summary>Advice under what each body says, and under all of it, for one moment. Immutable. Which body is right, people find out.</summary>
public sealed record CaseViews
{
    /// <summary>How many cases are decided to find what disputes do together. What is said of each fact alone is always tried.</summary>
    public const int Trials = 256;

    /// <summary>The advice on what the file itself records.</summary>
    public required Advice Own { get; init; }

    /// <summary>The facts of which bodies say something, by place.</summary>
    public required Items<AssertedFact> Facts { get; init; }

    /// <summary>The view of each body, by reference.</summary>
    public required Items<BodyView> Bodies { get; init; }

    /// <summary>The file's own advice with only those findings that come out the same under every view that can be.</summary>
    public required Advice Common { get; init; }

    /// <summary>What comes out otherwise than in the file's own advice if every disputed fact is left open.</summary>
    public required Items<FindingChange> LeftOpen { get; init; }

    /// <summary>Why they cannot all be left open; empty where they can.</summary>
    public Items<Problem> LeftOpenProblems { get; init; } = [];
}
