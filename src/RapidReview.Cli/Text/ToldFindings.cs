using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Cli.Text;

/// <summary>The findings that a paper has told so far, each under its number: a proof that is needed again is not told again.</summary>
internal sealed class ToldFindings
{
    private readonly Dictionary<(Nation, string?, bool), Dictionary<FindingRef, int>> _parts = [];
    private int _last;

    /// <summary>The numbers of the findings of a part.</summary>
    public IReadOnlyDictionary<FindingRef, int> Numbers(FindingExplanation explanation) => Of(explanation);

    /// <summary>Gives a number to what is told for the first time.</summary>
    /// <returns>What is new, and what was told before.</returns>
    public (IReadOnlyList<Finding> New, IReadOnlyList<Finding> Told) Add(FindingExplanation explanation)
    {
        var numbers = Of(explanation);
        var told = explanation.Beneath.Where(finding => numbers.ContainsKey(Name(finding))).ToList();
        var fresh = explanation.Beneath.Where(finding => !numbers.ContainsKey(Name(finding))).ToList();
        foreach (var finding in fresh)
            numbers[Name(finding)] = ++_last;
        return (fresh, told);
    }

    public static FindingRef Name(Finding finding) => new() { Id = finding.Id, Subject = finding.Subject };

    private Dictionary<FindingRef, int> Of(FindingExplanation explanation)
    {
        var part = (explanation.Nation, explanation.Edition, explanation.Forced);
        if (!_parts.TryGetValue(part, out var numbers))
            _parts[part] = numbers = [];
        return numbers;
    }
}
