using RapidReview.Documents.Model;
using RapidReview.Facts;
using RapidReview.Findings;

namespace RapidReview.Documents.Words;

/// <summary>Says what was seen of a fact, and where.</summary>
internal static class FactWords
{
    public static Run[] Of(SeenFact fact) =>
    [
        $"{Sentences.Capital(fact.Says)}: {Value(fact)}",
        new Run(fact.Pointer is { } pointer ? $" ({pointer})" : "", Tone.Faint),
    ];

    /// <summary>The same beneath a step that has named the fact already.</summary>
    public static Run[] Under(Derivation step, SeenFact fact) => step.Facts.Count == 1 && step.Text.Contains(fact.Says, StringComparison.Ordinal)
        ? [$"Seen: {Value(fact)}", .. Of(fact)[1..]]
        : Of(fact);

    private static string Value(SeenFact fact) => fact.State switch
    {
        FactState.Known => fact.Value ?? "known",
        FactState.DidNotHappen => "has not happened",
        FactState.CannotBeEstablished => "cannot be established",
        _ => "not yet known",
    };
}
