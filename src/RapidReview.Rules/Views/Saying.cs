using RapidReview.Facts;

namespace RapidReview.Rules.Views;

/// <summary>That a body said something of a fact, and when. Immutable.</summary>
/// <param name="Pointer">Where it stands in the case file, such as <c>/assertions/0</c>.</param>
/// <param name="By">The body: a local authority's GSS code, or a reference.</param>
/// <param name="Name">The body in words: the authority's name where it is one, otherwise the reference.</param>
/// <param name="On">When it said so.</param>
/// <param name="Source">Where that is recorded, in the words of the file; null where the file does not say.</param>
/// <param name="MayBeSuperseded">Whether the body said otherwise too, and it cannot be told which it said last: its own view then leaves the fact open.</param>
public sealed record Saying(string Pointer, string By, string Name, DateFact On, string? Source, bool MayBeSuperseded);
