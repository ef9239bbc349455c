using RapidReview.Facts;

namespace RapidReview.Subjects;

/// <summary>When an authority first told a body about a child, and where the case says so.</summary>
/// <param name="On">When.</param>
/// <param name="Pointer">A place in the case as seen at the moment asked.</param>
internal sealed record FirstSending(DateFact On, string Pointer);
