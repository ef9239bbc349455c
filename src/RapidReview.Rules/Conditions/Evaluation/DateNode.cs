using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>A date, bound and ready to run.</summary>
internal abstract class DateNode(Operand operand) : IShown
{
    public Operand Operand { get; } = operand;

    /// <summary>The conditions that decide which date it is, where it is one of several.</summary>
    public virtual IEnumerable<TruthNode> Choices => [];

    public abstract DateFact Evaluate(Frame frame);

    /// <summary>The facts that it was read from, with what they said.</summary>
    public abstract IEnumerable<SeenValue> Seen(Frame frame);

    public (FactState State, object? Value) Show(Frame frame) => Evaluate(frame) is var date ? (date.State, date) : default;

    /// <summary>Gathers the facts that it is read from and that are open.</summary>
    public abstract void Gather(Frame frame, OpenFacts open, Condition comparison, bool denied);
}
