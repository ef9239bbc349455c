using RapidReview.Facts;
using RapidReview.Findings;

namespace RapidReview.Rules.Filling;

/// <summary>
/// A document of a pack filled from a case: what is known stands in it with the place that it came from, what is not known says
/// so, and what a case file never holds is left to be entered by hand. Immutable; compares by value.
/// </summary>
public sealed record FilledDocument
{
    /// <summary>The id of the document, such as <c>salford.agenda</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The id of the pack that supplies it.</summary>
    public required string Pack { get; init; }

    /// <summary>The key of what it is about, such as <c>authority:E08000006</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>How the paper is marked; null for no marking.</summary>
    public string? Marking { get; init; }

    /// <summary>Whether it arises: met, or undetermined where that waits for a fact. One that does not arise is not filled.</summary>
    public required Outcome Arises { get; init; }

    /// <summary>The provisions on which it rests.</summary>
    public required Items<Source> Sources { get; init; }

    /// <summary>What it says, in order.</summary>
    public required Items<FilledBlock> Blocks { get; init; }

    /// <summary>The advice for the case at the moment asked.</summary>
    public required Advice Advice { get; init; }

    /// <summary>The part of it to which the document belongs. Where that is forced, the document is a comparison.</summary>
    public required AdvicePart Part { get; init; }
}
