using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Reasoning;

namespace RapidReview.Rules.Explanation;

/// <summary>Explains single findings of a part, putting into words only what they rest on. For one thread.</summary>
internal sealed class FindingExplainer
{
    private readonly DecidedPart _part;
    private readonly PartBuilder _words;
    private readonly Foundation _foundation;
    private readonly Dictionary<FindingRef, Finding?> _told = [];

    public FindingExplainer(DecidedCase decided, DecidedPart part)
    {
        (_part, _words) = (part, new PartBuilder(decided, part, everyNote: true));
        _foundation = new Foundation(Find);
    }

    private Items<LoadedRule> Rules => _part.Decider.Rules.Rules;

    /// <summary>The finding; empty where the part has none.</summary>
    /// <param name="id">The id of the rule.</param>
    /// <param name="subject">The key of the subject; null for every subject, in the order of their keys.</param>
    public IEnumerable<FindingExplanation> Of(string id, string? subject) => _part.Decider.Rules.Find(id) is not (>= 0 and var rule) ? []
        : _part.Subjects.Of(Rules[rule].Subject)
            .Where(one => subject is null || one.Key == subject)
            .OrderBy(one => one.Key, StringComparer.Ordinal)
            .Select(one => Find(new FindingRef { Id = id, Subject = one.Key }) is { } finding ? Explain(finding, rule, one) : null)
            .OfType<FindingExplanation>();

    /// <summary>Every finding, rule by rule.</summary>
    public IEnumerable<FindingExplanation> All() => Rules.SelectMany(rule => Of(rule.Id, null));

    private FindingExplanation Explain(Finding finding, int rule, RapidReview.Subjects.Subject subject)
    {
        var isOpen = Explanations.IsOpen(finding);
        return new FindingExplanation
        {
            Nation = _part.Decider.Rules.Core.Manifest.Nation,
            Edition = _part.Decider.Edition,
            Forced = _part.Forced,
            Finding = finding,
            Local = Items.From(LocalRule.Say(_part, rule, subject)),
            Beneath = _foundation.Beneath(finding),
            TurnsOn = isOpen ? Foundation.TurnsOn(finding, Waits(rule, subject)) : [],
            RestsOn = isOpen ? [] : _foundation.Facts(finding),
        };
    }

    private IEnumerable<MissingFact> Waits(int rule, RapidReview.Subjects.Subject subject) =>
        _words.Missing(rule, subject).Select(fact => fact with { Blocks = [new FindingRef { Id = Rules[rule].Id, Subject = subject.Key }] });

    private Finding? Find(FindingRef name)
    {
        if (!_told.TryGetValue(name, out var finding))
        {
            var rule = _part.Decider.Rules.Find(name.Id);
            var subject = rule < 0 ? null : Array.Find(_part.Subjects.Of(Rules[rule].Subject), one => one.Key == name.Subject);
            _told[name] = finding = subject is null ? null : _words.Find(rule, subject).SingleOrDefault();
        }

        return finding;
    }
}
