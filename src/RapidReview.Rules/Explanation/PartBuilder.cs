using NodaTime;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Law;
using RapidReview.Rules.Conditions;
using RapidReview.Rules.Conditions.Evaluation;
using RapidReview.Rules.Conditions.Tree;
using RapidReview.Rules.Reasoning;
using RapidReview.Subjects;

namespace RapidReview.Rules.Explanation;

/// <summary>Puts one part of a decision into words.</summary>
internal sealed class PartBuilder
{
    private readonly DecidedCase _decided;
    private readonly DecidedPart _part;
    private readonly RuleSet _rules;
    private readonly DerivationBuilder _derivations;
    private readonly OpenQuestions _questions;
    private readonly DutyReasons _duties;
    private readonly ChecklistBuilder _checklists;
    private readonly bool _everyNote;
    private readonly Dictionary<string, string> _originals = new(StringComparer.Ordinal);

    /// <summary>Open criteria that only lead to others: what they wait for is asked where one of those waits for it.</summary>
    private readonly List<(int Rule, Subject Subject)> _steps = [];

    /// <param name="decided">The decided case.</param>
    /// <param name="part">The part of it.</param>
    /// <param name="everyNote">Whether prompts and conflicts that do not apply are told too.</param>
    public PartBuilder(DecidedCase decided, DecidedPart part, bool everyNote)
    {
        (_decided, _part, _rules, _everyNote) = (decided, part, part.Decider.Rules, everyNote);
        _derivations = new DerivationBuilder(_rules, Original);
        _questions = new OpenQuestions(_rules, part.Board, part.Subjects, Original);
        _duties = new DutyReasons(decided.Calendar);
        _checklists = new ChecklistBuilder(part, _derivations, _questions);
    }

    public AdvicePart Build()
    {
        var found = new List<Finding>();
        for (var rule = 0; rule < _rules.Rules.Count; rule++)
        {
            foreach (var subject in _part.Subjects.Of(_rules.Rules[rule].Subject))
                found.AddRange(Find(rule, subject));
        }

        foreach (var (rule, subject) in _steps)
            _questions.AddWhereAsked(rule, subject);
        var pack = _rules.Core;
        return new AdvicePart
        {
            Nation = pack.Manifest.Nation,
            Jurisdiction = Resolution.Jurisdiction.Say(_decided.Seen.File, pack.Manifest.Nation, pack.Manifest.EngagedBy, Wording.Nation),
            Edition = _part.Decider.Edition,
            Forced = _part.Forced,
            Arrangement = LocalWording.Say(_decided, _part),
            OtherPacks = Items.From(LocalWording.Others(_decided, _part)),
            Packs = Items.From(_rules.Packs.Select(used => new PackUsed { Id = used.Manifest.Id, Version = used.Manifest.Version, Digest = used.Digest })),
            Criteria = Sorted(found.OfType<CriterionFinding>()),
            Categories = Sorted(found.OfType<CategoryFinding>()),
            Clocks = Sorted(found.OfType<ClockFinding>()),
            Duties = Sorted(found.OfType<DutyFinding>()),
            Considerations = Sorted(found.OfType<ConsiderationFinding>()),
            Quorum = Sorted(found.OfType<QuorumFinding>()),
            Decision = _part.Forced || pack.Manifest.Nation != Cases.Nation.England ? null : DecisionRecord.Of(_decided.Seen, [.. found.OfType<ConsiderationFinding>()], [.. found.OfType<QuorumFinding>()]),
            Conflicts = Sorted(found.OfType<NoteFinding>().Where(note => KindOf(note) == FindingKind.Conflict)),
            Prompts = Sorted(found.OfType<NoteFinding>().Where(note => KindOf(note) == FindingKind.Prompt)),
            Checklists = Sorted(found.OfType<ChecklistFinding>()),
            Missing = _questions.All(),
            LeavesOut = Items.From(_rules.Packs.SelectMany(used => used.Manifest.LeavesOut)),
        };
    }

    private FindingKind KindOf(Finding finding) => _rules.Rules[_rules.Find(finding.Id)].Kind;

    private static Items<T> Sorted<T>(IEnumerable<T> findings)
        where T : Finding => Items.From(findings.OrderBy(finding => finding.Id, StringComparer.Ordinal).ThenBy(finding => finding.Subject, StringComparer.Ordinal));

    /// <summary>What a finding waits for: of a checklist, what decides whether it is told.</summary>
    public IEnumerable<MissingFact> Missing(int rule, Subject subject) => _rules.Rules[rule].Kind == FindingKind.Checklist
        ? _questions.WhetherTold(rule, subject)
        : _questions.Of(rule, subject);

    /// <summary>
    /// Whether advice tells a finding. What did not exist then is never told, nor what another rule is told for; a prompt or
    /// conflict that does not apply is not worth the reader's time, nor is one that may only apply, unless it says so.
    /// </summary>
    public static bool IsTold(LoadedRule rule, in Cell cell) =>
        !cell.Absent && !rule.StandsAside
        && (rule.Kind is not (FindingKind.Prompt or FindingKind.Conflict) || cell.Outcome.IsTrue || (cell.Outcome.IsUnknown && Eras(cell).Any(era => era.Version is { AlsoWhileOpen: true })));

    /// <summary>A finding in words; none where nothing is told of it.</summary>
    public IEnumerable<Finding> Find(int position, Subject subject)
    {
        var rule = _rules.Rules[position];
        var cell = _part.Board.At(position, subject);
        // Whoever asks why sees also what the paper leaves out; what did not exist then is never told.
        if (_everyNote ? cell.Absent && Eras(cell).All(era => era.Version is null) : !IsTold(rule, cell))
            yield break;
        // What the items of a checklist wait for stands with them: a long list must not drown what holds up a duty.
        if (rule.Kind == FindingKind.Checklist)
        {
            if (cell.Outcome.IsUnknown)
                _questions.AddWhetherTold(position, subject);
        }
        else if (rule.Kind == FindingKind.Criterion && cell.Outcome.IsUnknown && _rules.IsStep(position))
            _steps.Add((position, subject));
        else if (rule.Kind == FindingKind.Clock ? cell.Outcome.IsUnknown && IsWaitedFor(position, subject) : cell.Outcome.IsUnknown || (cell.Dates is { } dates && rule.Kind == FindingKind.Duty && dates.State == DutyState.Undetermined))
            _questions.Add(position, subject);
        yield return rule.Kind switch
        {
            FindingKind.Criterion => new CriterionFinding
            {
                Id = rule.Id,
                Subject = subject.Key,
                Says = rule.Says,
                Outcome = Wording.Outcome(cell.Outcome),
                Sources = Sources(cell),
                Reasons = Items.From(Reasons(position, subject)),
                Derivation = Derivation(rule, cell, subject),
            },
            FindingKind.Clock => new ClockFinding
            {
                Id = rule.Id,
                Subject = subject.Key,
                Says = rule.Says,
                Outcome = Wording.Outcome(cell.Outcome),
                Start = cell.Dates!.Start,
                PrudentStart = cell.Dates.PrudentStart,
                Sources = Sources(cell),
                Reasons = Items.From(Reasons(position, subject)),
                Derivation = Derivation(rule, cell, subject),
            },
            FindingKind.Category => new CategoryFinding
            {
                Id = rule.Id,
                Subject = subject.Key,
                Says = rule.Says,
                Outcome = Wording.Outcome(cell.Outcome),
                Sources = Sources(cell),
                Reasons = Items.From(Reasons(position, subject)),
                Derivation = Derivation(rule, cell, subject),
            },
            FindingKind.Duty => Duty(position, subject),
            FindingKind.Consideration => Consideration(position, subject),
            FindingKind.Quorum => Quorum(position, subject),
            FindingKind.Checklist => Checklist(position, subject),
            _ => new NoteFinding
            {
                Id = rule.Id,
                Subject = subject.Key,
                Says = rule.Says,
                Outcome = Wording.Outcome(cell.Outcome),
                Advice = Advice(cell),
                Sources = Sources(cell),
                Reasons = Items.From(Reasons(position, subject)),
                Derivation = Derivation(rule, cell, subject),
            },
        };
    }

    private ConsiderationFinding Consideration(int position, Subject subject)
    {
        var (rule, cell) = (_rules.Rules[position], _part.Board.At(position, subject));
        var weighed = new Weighing(_rules, new Frame(_part.Board) { Subject = subject, Governing = cell.Governing }, rule, cell);
        return new ConsiderationFinding
        {
            Id = rule.Id,
            Subject = subject.Key,
            Says = rule.Says,
            Outcome = weighed.Outcome,
            Asked = weighed.Asked,
            Answer = weighed.Answer,
            Rationale = weighed.Rationale,
            Suggested = weighed.Suggested,
            Sources = Sources(cell),
            Reasons = Items.From(Reasons(position, subject).Concat(weighed.Reasons())),
            Derivation = Derivation(rule, cell, subject),
        };
    }

    private QuorumFinding Quorum(int position, Subject subject)
    {
        var (rule, cell) = (_rules.Rules[position], _part.Board.At(position, subject));
        var frame = new Frame(_part.Board) { Subject = subject, Governing = cell.Governing };
        return new QuorumFinding
        {
            Id = rule.Id,
            Subject = subject.Key,
            Says = rule.Says,
            Outcome = Wording.Outcome(cell.Outcome),
            Binding = cell.Version?.IsBinding == true,
            Partners = Items.From((cell.Version?.Partners ?? []).Select(needed => new PartnerPresence { Partner = needed.Partner, Outcome = Wording.Outcome(needed.TookPart.Evaluate(frame)) })),
            Advice = Advice(cell),
            Sources = Sources(cell),
            Reasons = Items.From(Reasons(position, subject)),
            Derivation = Derivation(rule, cell, subject),
        };
    }

    private ChecklistFinding Checklist(int position, Subject subject)
    {
        var (rule, cell) = (_rules.Rules[position], _part.Board.At(position, subject));
        return new ChecklistFinding
        {
            Id = rule.Id,
            Subject = subject.Key,
            Says = rule.Says,
            Outcome = Wording.Outcome(cell.Outcome),
            Items = _checklists.Items(rule, subject, Eras(cell)),
            Sources = Sources(cell),
            Reasons = Items.From(Reasons(position, subject)),
            Derivation = Items.From(WhyTold(rule, cell, subject)),
        };
    }

    /// <summary>What decides whether a checklist is told at all.</summary>
    private IEnumerable<Derivation> WhyTold(LoadedRule rule, Cell cell, Subject subject)
    {
        foreach (var era in Eras(cell).Where(era => era.Version is not null).DistinctBy(era => era.Version))
        {
            var frame = new Frame(_part.Board) { Subject = subject, Governing = era.Governing };
            foreach (var condition in new[] { era.Version!.Once, era.Version.Where }.OfType<TruthNode>())
                yield return _derivations.Of(condition.Explain(frame), Scope.Of(rule.Subject.Type(), _rules.Declared));
        }
    }

    /// <summary>Whether a duty that is or may be owed runs on a clock. What nobody waits for is not asked.</summary>
    private bool IsWaitedFor(int clock, Subject subject)
    {
        for (var rule = 0; rule < _rules.Rules.Count; rule++)
        {
            if (_rules.Rules[rule] is { Kind: FindingKind.Duty } duty && duty.Versions.Any(version => version.Clock == clock) && _part.Board.At(rule, subject) is { Absent: false, Outcome.IsFalse: false })
                return true;
        }

        return false;
    }

    private DutyFinding Duty(int position, Subject subject)
    {
        var (rule, cell) = (_rules.Rules[position], _part.Board.At(position, subject));
        // The dates of a duty that is not owed would only mislead.
        var dates = cell.Outcome.IsFalse ? new Dates { State = cell.Dates!.State, PrudentState = cell.Dates.PrudentState } : cell.Dates!;
        var version = cell.Version ?? rule.Versions[^1];
        var own = subject.OwnAuthority is { IsKnown: true } code ? code.Value : default(AuthorityCode?);
        var frame = new Frame(_part.Board) { Subject = subject, Governing = cell.Governing };
        var owners = version.OwnerArea is null ? own : Area(version.OwnerArea, frame);
        var recipients = version.RecipientArea is null ? own : Area(version.RecipientArea, frame);
        var local = rule.TightenedBy >= 0 ? _part.Board.At(rule.TightenedBy, subject) : default(Cell?);
        var sources = Sources(cell, local);
        return new DutyFinding
        {
            Id = rule.Id,
            Subject = subject.Key,
            Says = rule.Says,
            State = dates.State,
            Owed = Wording.Outcome(cell.Outcome),
            Must = sources.Any(source => source.Rank >= AuthorityRank.StatutoryGuidanceMust),
            Target = sources.Count > 0 && sources.All(source => source.Rank == AuthorityRank.LocalTemplateOrTarget),
            Timing = version.Timing,
            Owner = Party(version.Owner, owners, subject),
            Recipient = version.Recipient is { } recipient ? Party(recipient, recipients, subject) : null,
            Clock = _rules.Rules[version.Clock].Id,
            Period = dates.Period?.Value,
            NotBefore = dates.NotBefore,
            Due = dates.Due,
            Prudent = dates.PrudentDue,
            PrudentState = dates.PrudentState,
            Done = dates.Done,
            DoneOnWorkingDay = _duties.WorkingDay(dates),
            Skipped = _duties.Skipped(dates, version.Timing == DutyTiming.Before),
            Sources = sources,
            Reasons = Items.From(Reasons(position, subject).Concat(LocalWording.Stricter(_rules, rule, local, dates)).Concat(cell is { Version: null, Possible.Count: 0 } ? [] : _duties.Of(version.Timing, dates, cell.Outcome, _rules.Rules[version.Clock].Says, StartsOn(version.Clock, subject), subject.AsAt))),
            Derivation = Derivation(rule, cell, subject),
        };
    }

    private static AuthorityCode? Area(ValueNode<AuthorityCode> area, Frame frame) => area.Evaluate(frame) is { IsKnown: true } known ? known.Value : null;

    private static Party Party(Cases.Body body, AuthorityCode? area, Subject subject) => new()
    {
        Body = body,
        Area = Wording.ServesAnArea(body) ? area : null,
        Name = body is Cases.Body.Agency && subject is AgencyInCase ? Wording.Subject(subject.Key) : Wording.Party(body, area),
    };

    private Items<Source> Sources(Cell cell, Cell? local = null)
    {
        var sources = new Dictionary<string, Source>(StringComparer.Ordinal);
        foreach (var era in Eras(cell).Concat(local is { } own ? Eras(own) : []))
        {
            foreach (var citation in era.Version is null ? [] : _rules.Cited(era.Version, era.Governing, _part.Decider.Reading))
                Add(citation.Provision, citation.Says);
            if (era.Dates?.Period is { } period)
            {
                Add(period.Provision, period.Says);
                if (period.Floor is { } floor)
                    Add(floor.Provision, floor.Says);
            }
        }

        void Add(Provision provision, string says)
        {
            if (!sources.TryGetValue(provision.Id, out var source))
                sources.Add(provision.Id, Source(provision, says));
            else if (!source.Says.Contains(says, StringComparison.Ordinal))
                sources[provision.Id] = source with { Says = $"{source.Says} {says}" };
        }

        return Items.From(sources.Values.OrderByDescending(source => source.Rank).ThenBy(source => source.Provision, StringComparer.Ordinal));
    }

    internal static Source Source(Provision provision, string says) => new()
    {
        Provision = provision.Id,
        Citation = Wording.Citation(provision),
        Says = says,
        Rank = provision.Rank,
        Verification = provision.Verification,
        From = provision.Instrument.From,
        Until = provision.Instrument.Until,
        Note = string.Join(' ', new[] { provision.Note, provision.Instrument.Note }.Where(note => note is not null).Distinct(StringComparer.Ordinal)) is { Length: > 0 } note ? note : null,
    };

    private static Items<Cell> Eras(Cell cell) => cell.Possible.Count > 0 ? cell.Possible : [cell];

    /// <summary>What the reader is told; where several eras may apply, in the words of the first that has any.</summary>
    private static string Advice(Cell cell) => Eras(cell).Select(era => era.Version?.Advice).FirstOrDefault(advice => !string.IsNullOrEmpty(advice)) ?? "";

    private List<string> Reasons(int position, Subject subject)
    {
        var (rule, cell) = (_rules.Rules[position], _part.Board.At(position, subject));
        var reasons = new List<string>();
        if (cell.Possible.Count > 0 && cell.Version is null)
            reasons.Add($"Which edition of the law applies depends on {GoverningWords.Of(rule.By)}, which is not known well enough; every one that may apply was looked at.");
        else if (cell.Version is null && cell.Governing == LocalDate.MinIsoValue)
            reasons.Add($"No rule of this pack was in force at the moment asked or before it, and {GoverningWords.Of(rule.By)} is not known. Earlier law is not encoded, so nothing is said.");
        else if (cell.Version is null)
            reasons.Add($"No rule of this pack was in force on {Wording.Day(cell.Governing)}, {(subject.DateOf(rule.By).State == FactState.DidNotHappen ? "the day for which it is asked" : GoverningWords.Of(rule.By))}. Earlier law is not encoded, so nothing is said.");
        var leftOpen = cell.Outcome.IsUnknown ? _questions.LeftOpen(position, subject).ToList() : [];
        foreach (var because in leftOpen)
            reasons.Add($"It is left open, because {because}.");
        if (cell.CasesNotExamined && leftOpen.Count == 0)
            reasons.Add("More of this may be settled than is shown: a fact that is not known bears on it in more than one way.");
        return reasons;
    }

    private Items<Derivation> Derivation(LoadedRule rule, Cell cell, Subject subject)
    {
        var scope = Scope.Of(rule.Subject.Type(), _rules.Declared);
        var derivations = new List<Derivation>();
        foreach (var era in Eras(cell).Where(era => era.Version is not null).DistinctBy(era => era.Version))
        {
            var frame = new Frame(_part.Board) { Subject = subject, Governing = era.Governing };
            if (era.Version!.When is { } when)
                derivations.Add(_derivations.Of(when.Explain(frame), scope));
            if (era.Version.Starts is { } starts)
                derivations.Add(_derivations.Of(rule.Says, starts.Evaluate(frame), starts.Seen(frame)));
            // Of a duty that is not owed it does not matter whether it was done.
            if (era.Version.Done is { } done && !era.Outcome.IsFalse)
                derivations.Add(_derivations.Of("done", done.Evaluate(frame), done.Seen(frame)));
            if (era.Version.Aware is { } aware && !era.Outcome.IsFalse)
                derivations.Add(_derivations.Of("known to whoever owes it", aware.Evaluate(frame), aware.Seen(frame)));
        }

        return Items.From(derivations);
    }

    /// <summary>The day on which a clock starts, as a noun phrase, where its era is known and names a single event.</summary>
    private string? StartsOn(int clock, Subject subject) =>
        _part.Board.At(clock, subject).Version?.Starts?.Operand is FactValue start ? new ConditionWords(_rules, Scope.Of(_rules.Rules[clock].Subject.Type(), _rules.Declared)).Say(start) : null;

    /// <summary>A place in the file as it was given; <c>-</c> stands for an item that would have to be added.</summary>
    private string Original(string pointer)
    {
        // The same facts come up in finding after finding.
        if (!_originals.TryGetValue(pointer, out var original))
            _originals[pointer] = original = _decided.Original(pointer);
        return original;
    }
}
