using RapidReview.Facts;

namespace RapidReview.Rules.Turning;

/// <summary>A place of a case file whose fact is not known, with the question that yields it.</summary>
/// <param name="Pointer">The place.</param>
/// <param name="Question">The question.</param>
/// <param name="Ask">Who can usually answer.</param>
/// <param name="Note">What whoever fills it in should know; null if nothing.</param>
/// <param name="CannotBeEstablished">Whether it was asked and nobody can say.</param>
internal sealed record OpenPlace(string Pointer, string Question, Supplier Ask, string? Note, bool CannotBeEstablished);
