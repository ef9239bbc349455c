using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Problems;
using RapidReview.Rules.Differences;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Model;
using RapidReview.Rules.Places;
using RapidReview.Rules.Resolution;
using Finding = RapidReview.Findings.Finding;

namespace RapidReview.Rules.Views;

/// <summary>Works out the views of one case. Pure and thread-safe.</summary>
internal static class ViewBuilder
{
    /// <param name="file">The case.</param>
    /// <param name="seen">The case at the moment asked.</param>
    /// <param name="own">The advice on it.</param>
    /// <param name="declared">The facts that packs declare.</param>
    /// <param name="advise">Advises on another file for the same moment and in the same way; without advice, why the file cannot be.</param>
    public static CaseViews Build(CaseFile file, AsAtCase seen, Advice own, IEnumerable<DeclaredFact> declared, Func<CaseFile, (Advice? Advice, Items<Problem> Problems)> advise)
    {
        var said = Testimony.In(file, seen);
        var bodies = Items.From(said.SelectMany(fact => fact.Said.Select(one => one.By.By)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(by => Body(file, by, said, own, advise)));
        var search = new ViewSearch(file, said, advise);
        var facts = Items.From(said.Select((fact, index) => Fact(fact, index, search, declared)));
        var open = CaseChanges.Apply(file, said.Where((_, index) => facts[index].IsDisputed).SelectMany(fact => ViewSearch.Put(fact.Fact, ViewSearch.Open)));
        var (leftOpen, problems) = open.File is { } changed ? advise(changed) : (null, open.Problems);
        return new CaseViews
        {
            Own = own,
            Facts = facts,
            Bodies = bodies,
            Common = Without(own, bodies.SelectMany(body => body.Changes)),
            LeftOpen = leftOpen is null ? [] : AdviceDifferences.Of(own, leftOpen),
            LeftOpenProblems = problems,
        };
    }

    private static BodyView Body(CaseFile file, string by, IReadOnlyList<Testimony> said, Advice own, Func<CaseFile, (Advice? Advice, Items<Problem> Problems)> advise)
    {
        var supposed = Items.From(said
            .Select(fact => (fact.Fact, Said: fact.Said.Where(one => one.By.By == by).ToList()))
            .Where(fact => fact.Said.Count > 0)
            .Select(fact => (fact.Fact, Value: fact.Said[0].By.MayBeSuperseded ? ViewSearch.Open : fact.Said[0].Value.Json))
            .Where(fact => fact.Value != fact.Fact.Value?.Json)
            .SelectMany(fact => ViewSearch.Put(fact.Fact, fact.Value)));
        var reading = CaseChanges.Apply(file, supposed);
        var (advice, problems) = reading.File is { } changed ? advise(changed) : (null, reading.Problems);
        return new BodyView { By = by, Name = said.SelectMany(fact => fact.Said).First(one => one.By.By == by).By.Name, Supposed = supposed, Advice = advice, Changes = advice is null ? [] : AdviceDifferences.Of(own, advice), Problems = problems };
    }

    private static AssertedFact Fact(Testimony said, int index, ViewSearch search, IEnumerable<DeclaredFact> declared)
    {
        var (effect, changes, with) = search.Effect(index);
        return new AssertedFact
        {
            Pointer = said.Fact.Place,
            Question = Question(said.Fact, declared),
            About = Items.From(said.Fact.Entries.Select(entry => entry.Kind is "child" or "notification" or "meeting" ? $"{entry.Kind} {entry.Key}" : LocalAuthorities.Name(entry.Key))),
            Values = Items.From(said.Values.Select(value => new AssertedValue
            {
                Value = value.Json,
                Says = ValueWords.Of(value),
                IsFiles = value.Json == said.Fact.Value?.Json,
                By = Items.From(said.Said.Where(one => one.Value.Json == value.Json).Select(one => one.By)),
                Problems = search.Problems(index, value.Json),
            })),
            Effect = effect,
            Changes = changes,
            With = with,
        };
    }

    private static string? Question(RecordedFact fact, IEnumerable<DeclaredFact> declared)
    {
        var ask = fact.Ask ?? LocalFactsReader.At(fact.Place, declared)?.Ask;
        return ask is null ? null : fact.Group is null ? ask.Question : $"{ask.Question[..^1]} ({fact.Group.Says})?";
    }

    /// <summary>Advice without the findings that come out otherwise somewhere.</summary>
    private static Advice Without(Advice advice, IEnumerable<FindingChange> changes)
    {
        var differ = changes.Where(change => change.Before is not null).Select(change => (change.Nation, change.Edition, change.Forced, change.Finding.Id, change.Finding.Subject)).ToHashSet();
        return advice with { Parts = Items.From(advice.Parts.Select(part => Without(part, finding => differ.Contains((part.Nation, part.Edition, part.Forced, finding.Id, finding.Subject))))) };
    }

    private static AdvicePart Without(AdvicePart part, Func<Finding, bool> differs)
    {
        return part with
        {
            Criteria = Same(part.Criteria),
            Categories = Same(part.Categories),
            Clocks = Same(part.Clocks),
            Duties = Same(part.Duties),
            Considerations = Same(part.Considerations),
            Quorum = Same(part.Quorum),
            Conflicts = Same(part.Conflicts),
            Prompts = Same(part.Prompts),
            Checklists = Same(part.Checklists),
        };

        Items<T> Same<T>(Items<T> findings)
            where T : Finding => Items.From(findings.Where(finding => !differs(finding)));
    }
}
