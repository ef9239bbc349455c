using System.Reflection;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Conditions;
using RapidReview.Rules.Conditions.Evaluation;
using RapidReview.Rules.Conditions.Tree;
using RapidReview.Rules.Reasoning;
using RapidReview.Subjects;

namespace RapidReview.Rules.Explanation;

/// <summary>Gathers the unknown facts that open findings rest on, through the findings that they read.</summary>
internal sealed class OpenQuestions(RuleSet rules, Board board, PartSubjects subjects, Func<string, string> original)
{
    private readonly Dictionary<string, (MissingFact Fact, SortedSet<(string Id, string Subject)> Blocks)> _missing = new(StringComparer.Ordinal);

    /// <summary>The questions that one finding waits for, each once.</summary>
    public IEnumerable<MissingFact> Of(int rule, Subject subject)
    {
        return Find(rule, subject).Facts.Values.OrderBy(fact => fact.Pointer, StringComparer.Ordinal);
    }

    /// <summary>Why a finding is open that no fact could settle: each clause that a rule gives for leaving a question open, once.</summary>
    public IEnumerable<string> LeftOpen(int rule, Subject subject) => Find(rule, subject).LeftOpen;

    /// <summary>The questions that one condition of a finding waits for, each once.</summary>
    public IEnumerable<MissingFact> Of(Reason reason, FindingRef finding)
    {
        var found = new Found();
        Reasons(reason, found, []);
        return found.Facts.Values.OrderBy(fact => fact.Pointer, StringComparer.Ordinal).Select(fact => fact with { Blocks = [finding] });
    }

    /// <summary>Adds what an open finding waits for.</summary>
    public void Add(int rule, Subject subject) => Add(rule, subject, Of(rule, subject));

    /// <summary>Adds an open finding to what is asked already, and asks nothing more for its sake.</summary>
    public void AddWhereAsked(int rule, Subject subject) => Add(rule, subject, Of(rule, subject).Where(fact => _missing.ContainsKey(fact.Pointer + fact.Question)));

    /// <summary>Adds only what decides whether an open finding is to be told at all, and by which era of its rule.</summary>
    public void AddWhetherTold(int rule, Subject subject) => Add(rule, subject, WhetherTold(rule, subject));

    /// <summary>What decides whether an open finding is to be told at all, and by which era of its rule.</summary>
    public IEnumerable<MissingFact> WhetherTold(int rule, Subject subject)
    {
        var found = new Found();
        var cell = board.At(rule, subject);
        foreach (var at in cell.Possible.Count > 0 ? cell.Possible : Items.Of<Cell>([cell]))
        {
            foreach (var condition in new[] { at.Version?.Once, at.Version?.Where }.OfType<TruthNode>())
                Reasons(condition.Explain(new Frame(board) { Subject = subject, Governing = at.Governing }), found, [(rule, subject.Key)]);
        }

        if (cell.Possible.Count > 0)
            WalkGoverning(rules.Rules[rule], subject, found);
        return found.Facts.Values;
    }

    private void Add(int rule, Subject subject, IEnumerable<MissingFact> facts)
    {
        foreach (var fact in facts)
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

    private Found Find(int rule, Subject subject)
    {
        var found = new Found();
        Walk(rule, subject, found, new HashSet<(int, string)>());
        return found;
    }

    private void Walk(int position, Subject subject, Found found, HashSet<(int, string)> seen)
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

    private void WalkEra(LoadedRule rule, Cell cell, Subject subject, Found found, HashSet<(int, string)> seen)
    {
        if (cell.Version is not { } version)
            return;
        var frame = new Frame(board) { Subject = subject, Governing = cell.Governing };
        if (version.When is { } when)
            Reasons(when.Explain(frame), found, seen);
        foreach (var date in new[] { version.Starts, version.Done, version.NotBefore }.OfType<DateNode>())
            Values(date.Seen(frame), found, seen);
        if (version.Aware is { } aware && cell is { Outcome.IsFalse: false, Dates: { } dates } && MayTurnOnAwareness(dates, subject.AsAt))
            Values(aware.Seen(frame), found, seen);
        if (rule.Kind == FindingKind.Duty && !cell.Dates!.Start.IsExact && cell.Dates.Start.State != FactState.DidNotHappen && !cell.Outcome.IsFalse)
            Walk(version.Clock, subject, found, seen);
    }

    /// <summary>When whoever owes it knew bears only on what may not have been done in time.</summary>
    private static bool MayTurnOnAwareness(Dates dates, DateFact asAt) =>
        dates.State == DutyState.Undetermined && dates.Due.IsKnown && !(asAt <= dates.Due).IsTrue && !(dates.Done <= dates.Due).IsTrue;

    /// <param name="reason">How a condition came out.</param>
    /// <param name="found">What was come upon.</param>
    /// <param name="seen">The findings that were looked at already.</param>
    /// <param name="isReached">Whether everything that stands before it in the conditions around it is so: only then is a question left open.</param>
    private void Reasons(Reason reason, Found found, HashSet<(int, string)> seen, bool isReached = true)
    {
        if (!reason.Outcome.IsUnknown)
            return;
        Values(reason.Seen, found, seen);
        if (reason.Condition is LeftOpen open && isReached)
            found.LeftOpen.Add(open.Because);
        if (reason.Finding is { } finding)
            Walk(finding.Rule, finding.Subject, found, seen);
        if (reason.List is { } list && !(list.Complete is { IsKnown: true, Value: true }) && list.Pointer is { } pointer && list.Path.Ask is { } ask)
            Ask(found, pointer, list.Path.Properties, ask, list.Complete.State == FactState.CannotBeEstablished);
        foreach (var part in reason.Parts)
        {
            Reasons(part, found, seen, isReached);
            isReached &= reason.Condition is not AllOf || part.Condition is Conditions.Tree.LeftOpen || part.Outcome.IsTrue;
        }
    }

    private void Values(IEnumerable<SeenValue> values, Found found, HashSet<(int, string)> seen)
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
    private void WalkGoverning(LoadedRule rule, Subject subject, Found found)
    {
        foreach (var path in subject.PathsTo(rule.By).Select(names => new FactPath("", Items.Of<string>(names))))
        {
            var properties = Scope.Of(subject.GetType(), rules.Declared).Resolve(path, out _)!;
            var bound = new BoundPath(path, -1, properties);
            var date = (DateFact)properties[^1].GetValue(properties.SkipLast(1).Aggregate((object)subject, (owner, step) => step.GetValue(owner)!))!;
            if (!date.IsExact && date.State != FactState.DidNotHappen && bound.Ask is { } ask && bound.Pointer(new Frame(board) { Subject = subject }) is { } pointer)
                Ask(found, pointer, properties, ask, date.State == FactState.CannotBeEstablished);
        }
    }

    private static bool IsOpen(SeenValue value) => value.Value is DateFact date ? !date.IsExact && date.State != FactState.DidNotHappen : value.State != FactState.Known;

    private void Ask(Found found, string pointer, IReadOnlyList<PropertyInfo> path, AskAttribute ask, bool cannot)
    {
        var group = path.SkipLast(1).Select(property => property.GetCustomAttribute<AskAttribute>()).LastOrDefault(parent => parent is { Qualifies: true });
        var question = group is null ? ask.Question : $"{ask.Question[..^1]} ({group.Says})?";
        var notes = string.Join(' ', new[] { ask.Note, group?.Note }.Where(note => note is not null));
        var place = original(pointer);
        found.Facts.TryAdd(place + question, new MissingFact
        {
            Pointer = place,
            Child = ChildAt(pointer),
            Question = question,
            Ask = Whom(ask.Of),
            CannotBeEstablished = cannot,
            Note = notes.Length == 0 ? null : notes,
            Blocks = [],
        });
    }

    /// <summary>The child in whose record a place of the case as seen lies.</summary>
    private string? ChildAt(string pointer) =>
        Model.Pointer.ChildOf(pointer) is { } index && subjects.Of(SubjectKind.ChildInCase) is var children && index < children.Length ? children[index].Key : null;

    /// <summary>There is no rapid review meeting in Wales: what it would answer, the service that reviews does.</summary>
    private Supplier Whom(Supplier of) => of == Supplier.RapidReviewMeeting && rules.Core.Manifest.Nation == Nation.Wales ? Supplier.LocalAuthority : of;

    /// <summary>What a walk has come upon.</summary>
    private sealed class Found
    {
        public Dictionary<string, MissingFact> Facts { get; } = new(StringComparer.Ordinal);

        public SortedSet<string> LeftOpen { get; } = new(StringComparer.Ordinal);
    }
}
