using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>A value other than a date, bound and ready to run.</summary>
internal abstract class ValueNode<T>(Operand operand) : IShown
    where T : notnull
{
    public Operand Operand { get; } = operand;

    public abstract Fact<T> Evaluate(Frame frame);

    public abstract IEnumerable<SeenValue> Seen(Frame frame);

    public (FactState State, object? Value) Show(Frame frame) => Evaluate(frame) is var fact && fact.IsKnown ? (fact.State, fact.Value) : (fact.State, null);

    /// <summary>Gathers the facts that it is read from and that are open.</summary>
    public abstract void Gather(Frame frame, OpenFacts open, Condition comparison, bool denied);
}
