using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules;
using RapidReview.Rules.Explanation;

namespace RapidReview.Testing.Conformance;

/// <summary>How every finding of a decision stands, by the part that has it.</summary>
internal sealed class Standings
{
    private readonly Dictionary<(Nation Nation, string? Edition, bool Forced, string Id, string Subject), Standing> _all = [];

    public Standings(Decision decision)
    {
        for (var index = 0; index < decision.PartCount; index++)
        {
            var (part, rules) = (decision.Parts[index], decision.Parts[index].Decider.Rules);
            foreach (var finding in decision.Findings(index))
            {
                var rule = rules.Find(finding.Id);
                var version = part.Board.At(rule, Array.Find(part.Subjects.Of(rules.Rules[rule].Subject), subject => subject.Key == finding.Subject)!).Version;
                _all[(rules.Core.Manifest.Nation, part.Decider.Edition, part.Forced, finding.Id, finding.Subject)] =
                    new(finding.Outcome, finding.State == DutyState.DueSoon ? DutyState.Due : finding.State, version is null ? null : $"{version.ClassName} {version.From}");
            }
        }
    }

    /// <summary>How the finding stands that an explanation is about; null where there is none.</summary>
    public Standing? Of(FindingExplanation explained) =>
        _all.GetValueOrDefault((explained.Nation, explained.Edition, explained.Forced, explained.Finding.Id, explained.Finding.Subject));
}
