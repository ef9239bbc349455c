using System.Reflection;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Conditions.Evaluation;
using RapidReview.Rules.Reasoning;
using RapidReview.Subjects;

namespace RapidReview.Rules.Explanation;

/// <summary>Gathers the unknown facts that open findings rest on, through the findings that they read.</summary>
internal sealed class OpenQuestions(RuleSet rules, Board board, Func<string, string> original)
{
    private readonly Dictionary<string, (MissingFact Fact, SortedSet<(string Id, string Subject)> Blocks)> _missing = new(StringComparer.Ordinal);

    /// <summary>The questions that one finding waits for, each once.</summary>
    public IEnumerable<MissingFact> Of(int rule, Subject subject)
    {
        var found = new Dictionary<string, MissingFact>(StringComparer.Ordinal);
        Walk(rule, subject, found, new HashSet<(int, string)>());
        return found.Values.OrderBy(fact => fact.Pointer, StringComparer.Ordinal);
    }

    /// <summary>Adds what an open finding waits for.</summary>
    public void Add(int rule, Subject subject)
    {
        foreach (var fact in Of(rule, subject))
        {
            if (!_missing.TryGetValue(fact.Pointer + fact.Question, out var entry))
                _missing[fact.Pointer + fact.Question] = entry = (fact, []);
            entry.Blocks.Add((rules.Rules[rule].Id, subject.Key));
        }
    }

    /// <summary>Everything that was added, what blocks most findings first.</summary>
    public Items<MissingFact> All() => Items.From(_missing.Values
        .OrderByDescending(entry => entry.Blocks.Count)
        .ThenBy(entry => entry.Fact.Pointer, StringComparer.Ordinal)
        .ThenBy(entry => entry.Fact.Question, StringComparer.Ordinal)
        .Select(entry => entry.Fact with { Blocks = Items.From(entry.Blocks.Select(block => new FindingRef { Id = block.Id, Subject = block.Subject })) }));

    private void Walk(int position, Subject subject, Dictionary<string, MissingFact> found, HashSet<(int, string)> seen)
    {
        if (!seen.Add((position, subject.Key)))
            return;
        var rule = rules.Rules[position];
        var cell = board.At(position, subject);
        foreach (var at in cell.Possible.Count > 0 ? cell.Possible : Items.Of<Cell>([cell]))
            WalkEra(rule, at, subject, found, seen);
        if (cell.Possible.Count > 0)
            WalkGoverning(rule, subject, found);
    }

    private void WalkEra(LoadedRule rule, Cell cell, Subject subject, Dictionary<string, MissingFact> found, HashSet<(int, string)> seen)
    {
        if (cell.Version is not { } version)
            return;
        var frame = new Frame(board) { Subject = subject, Governing = cell.Governing };
        if (version.When is { } when)
            Reasons(when.Explain(frame), found, seen);
        foreach (var date in new[] { version.Starts, version.Done }.OfType<DateNode>())
            Values(date.Seen(frame), found, seen);
        if (rule.Kind == FindingKind.Duty && !cell.Dates!.Start.IsExact && cell.Dates.Start.State != FactState.DidNotHappen && !cell.Outcome.IsFalse)
            Walk(version.Clock, subject, found, seen);
    }

    private void Reasons(Reason reason, Dictionary<string, MissingFact> found, HashSet<(int, string)> seen)
    {
        if (!reason.Outcome.IsUnknown)
            return;
        Values(reason.Seen, found, seen);
        if (reason.Finding is { } finding)
            Walk(finding.Rule, finding.Subject, found, seen);
        if (reason.List is { } list && !(list.Complete is { IsKnown: true, Value: true }) && list.Pointer is { } pointer && list.Path.Ask is { } ask)
            Ask(found, pointer, list.Path.Properties, ask, list.Complete.State == FactState.CannotBeEstablished);
        foreach (var part in reason.Parts)
            Reasons(part, found, seen);
    }

    private void Values(IEnumerable<SeenValue> values, Dictionary<string, MissingFact> found, HashSet<(int, string)> seen)
    {
        foreach (var value in values)
        {
            if (value.Finding is { } finding)
                Walk(finding.Rule, finding.Subject, found, seen);
            else if (IsOpen(value) && value.Pointer is { } pointer && value.Path.Ask is { } ask)
                Ask(found, pointer, value.Path.Properties, ask, value.State == FactState.CannotBeEstablished);
        }
    }

    /// <summary>The date that decides on the era is itself a question.</summary>
    private void WalkGoverning(LoadedRule rule, Subject subject, Dictionary<string, MissingFact> found)
    {
        if (!subject.Incident.OccurredOn.IsExact && rule.By != Law.GoverningDate.MomentAsked)
        {
            var property = typeof(Cases.Incident).GetProperty(nameof(Cases.Incident.OccurredOn))!;
            Ask(found, "/incident/occurredOn", [property], property.GetCustomAttribute<AskAttribute>()!, subject.Incident.OccurredOn.State == FactState.CannotBeEstablished);
        }
    }

    private static bool IsOpen(SeenValue value) => value.Value is DateFact date ? !date.IsExact && date.State != FactState.DidNotHappen : value.State != FactState.Known;

    private void Ask(Dictionary<string, MissingFact> found, string pointer, IReadOnlyList<PropertyInfo> path, AskAttribute ask, bool cannot)
    {
        var group = path.SkipLast(1).Select(property => property.GetCustomAttribute<AskAttribute>()).LastOrDefault(parent => parent is { Qualifies: true });
        var question = group is null ? ask.Question : $"{ask.Question[..^1]} ({group.Says})?";
        var notes = string.Join(' ', new[] { ask.Note, group?.Note }.Where(note => note is not null));
        var place = original(pointer);
        found.TryAdd(place + question, new MissingFact
        {
            Pointer = place,
            Question = question,
            Ask = ask.Of,
            CannotBeEstablished = cannot,
            Note = notes.Length == 0 ? null : notes,
            Blocks = [],
        });
    }
}
