using RapidReview.Facts;
using RapidReview.Problems;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake;

/// <summary>Collects problems up to the limit. For one reading on one thread.</summary>
internal sealed class ProblemList(string document)
{
    private readonly List<Problem> _problems = [];
    private bool _more;

    /// <summary>Whether there is no problem so far.</summary>
    public bool IsEmpty => _problems.Count == 0;

    /// <summary>Whether there are more than can be listed, so that looking further is of no use.</summary>
    public bool IsFull => _more;

    /// <summary>Adds a problem, or notes that there are more.</summary>
    public void Add(Problem problem)
    {
        if (_problems.Count < CaseLimits.Problems)
            _problems.Add(problem with { Document = document });
        else
            _more = true;
    }

    /// <summary>The problems, with one that says that there are more where there are.</summary>
    public Items<Problem> ToItems() =>
        Items.From(_more ? _problems.Append(IntakeProblems.More() with { Document = document }) : _problems);
}
