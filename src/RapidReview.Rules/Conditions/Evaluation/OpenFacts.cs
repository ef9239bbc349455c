using RapidReview.Rules.Conditions.Tree;
using RapidReview.Subjects;

namespace RapidReview.Rules.Conditions.Evaluation;

/// <summary>
/// A quick look at the open comparisons that a conclusion rests on: only whether any fact may occur in more than one of
/// them, or both asserted and denied. It may say so where it is not, never the other way round.
/// </summary>
/// <param name="expand">Goes on with the comparisons that another rule's finding rests on.</param>
internal sealed class OpenFacts(Action<OpenFacts, int, Subject, bool> expand)
{
    private readonly List<(string Name, Condition Comparison, bool Denied)> _facts = [];
    private readonly List<(int Rule, Subject Subject, bool Denied)> _findings = [];

    /// <summary>Whether a fact may occur more than once. Once it does, nothing more need be gathered.</summary>
    public bool MayRepeat { get; private set; }

    /// <summary>Adds an open fact by the name of its property, which is the same wherever the same fact is read.</summary>
    public void Add(string name, Condition comparison, bool denied)
    {
        foreach (var fact in _facts)
        {
            if (fact.Name != name)
                continue;
            MayRepeat |= fact.Denied != denied || !ReferenceEquals(fact.Comparison, comparison);
            return;
        }

        _facts.Add((name, comparison, denied));
    }

    /// <summary>Adds what another rule's finding rests on.</summary>
    public void Expand(int rule, Subject subject, bool denied)
    {
        if (MayRepeat || _findings.Contains((rule, subject, denied)))
            return;
        _findings.Add((rule, subject, denied));
        expand(this, rule, subject, denied);
    }

    /// <summary>Adds something that is not looked into.</summary>
    public void GiveUp() => MayRepeat = true;
}
