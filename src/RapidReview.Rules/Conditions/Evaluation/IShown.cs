using RapidReview.Facts;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>A fact or a date, bound, that can be shown to people whatever its type is.</summary>
internal interface IShown
{
    /// <summary>What is known of it, and the value: for a date always a <see cref="DateFact"/>, otherwise null where it is not known.</summary>
    (FactState State, object? Value) Show(Frame frame);

    /// <summary>The facts that it was read from, with what they said.</summary>
    IEnumerable<SeenValue> Seen(Frame frame);
}
