using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Bench.Eighty;

/// <summary>What the hand-written rules concluded, each with its reason.</summary>
internal sealed class Reasons(int capacity)
{
    private readonly List<Reason> _all = new(capacity);

    public IReadOnlyList<Reason> All => _all;

    public void Add(int rule, Child child, Truth outcome, string facts, int entry = -1) => _all.Add(new Reason(rule, child, outcome, facts, entry));

    /// <summary>Why one rule concluded what it did.</summary>
    /// <param name="Rule">The number of the rule.</param>
    /// <param name="Child">The child.</param>
    /// <param name="Outcome">The conclusion.</param>
    /// <param name="Facts">The facts and rules that it rests on.</param>
    /// <param name="Entry">The position of the entry that decided it; negative for none.</param>
    internal sealed record Reason(int Rule, Child Child, Truth Outcome, string Facts, int Entry);
}
