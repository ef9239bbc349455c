using RapidReview.Facts;

namespace RapidReview.Documents.Words;

/// <summary>A fact of which agencies say something, in words.</summary>
/// <param name="About">The fact, as the question that yields it.</param>
/// <param name="Said">Who says what, line by line.</param>
/// <param name="Effect">What it changes, as a sentence, or the beginning of one that the differences end.</param>
/// <param name="Differences">What comes out otherwise, line by line.</param>
internal sealed record ViewEntry(string About, Items<string> Said, string Effect, Items<string> Differences);
