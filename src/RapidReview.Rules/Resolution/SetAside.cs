using RapidReview.Facts;

namespace RapidReview.Rules.Resolution;

/// <summary>A fact, or a whole entry of a list, that is dated later than the moment asked and so plays no part.</summary>
/// <param name="Pointer">Where it stands in the file as it was given, as a JSON pointer.</param>
/// <param name="On">The date that is later: the fact itself, or the one that it comes with.</param>
/// <param name="Says">What the fact is, as <see cref="AskAttribute.Says"/> has it; empty for a whole entry.</param>
public sealed record SetAside(string Pointer, DateFact On, string Says)
{
    /// <summary>Why it is set aside, as a sentence without a full stop.</summary>
    public string Why => Says.Length == 0
        ? "this entry is dated later than the moment asked"
        : $"{Says}: this is dated later than the moment asked";
}
