using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Conditions;
using RapidReview.Rules.Conditions.Evaluation;
using RapidReview.Rules.Conditions.Tree;
using RapidReview.Rules.Reasoning;

namespace RapidReview.Rules.Explanation;

/// <summary>Turns the reasons of an evaluation into words with places in the case file.</summary>
internal sealed class DerivationBuilder(RuleSet rules, Func<string, string> original)
{
    public Derivation Of(Reason reason, Scope scope)
    {
        var oneOf = ConditionWords.IsOneOf(reason.Condition);
        var text = rules.Words.GetOrAdd(reason.Condition, static (condition, by) => new ConditionWords(by.rules, by.scope).Say(condition), (rules, scope));
        return new Derivation
        {
            Text = text,
            Found = (reason.Outcome.IsTrue ? text : new ConditionWords(rules, scope).Found(reason)) is { } found ? $"{found}{LeapDay(reason)}" : null,
            Outcome = Wording.Outcome(reason.Outcome),
            Form = oneOf ? DerivationForm.Leaf : Form(reason.Condition),
            Facts = Items.From(Facts(oneOf ? reason.Parts[0] : reason).Concat(Reckoned(reason, new ConditionWords(rules, scope)))),
            Finding = (reason.Finding ?? reason.Seen.Select(seen => seen.Finding).FirstOrDefault(seen => seen is not null)) is { } finding ? Ref(finding) : null,
            Parts = oneOf ? [] : Items.From(reason.Parts.Select((part, index) => Part(reason, part, index, scope))),
        };
    }

    /// <summary>A line for what a date was read from, such as the start of a clock.</summary>
    public Derivation Of(string text, DateFact date, IEnumerable<SeenValue> seen) => new()
    {
        Text = $"{text}: {Wording.Date(date)}",
        Outcome = Wording.Outcome(date.Happened == true),
        Facts = Items.From(seen.Where(value => value.Finding is null).Select(Fact)),
        Finding = seen.FirstOrDefault(value => value.Finding is not null) is { Finding: { } finding } ? Ref(finding) : null,
    };

    public FindingRef Ref((int Rule, RapidReview.Subjects.Subject Subject) finding) =>
        new() { Id = rules.Rules[finding.Rule].Id, Subject = finding.Subject.Key };

    public SeenFact Fact(SeenValue seen) => new()
    {
        Pointer = seen.Pointer is { } pointer ? original(pointer) : null,
        Says = seen.Path.Words(ConditionWords.Says),
        State = seen.State,
        Value = Wording.Value(seen.Value),
    };

    private static DerivationForm Form(Condition condition) => condition switch
    {
        AllOf => DerivationForm.All,
        AnyOf => DerivationForm.Any,
        Not => DerivationForm.Not,
        Quantified or Comparison { Left: CountOf } => DerivationForm.List,
        _ => DerivationForm.Leaf,
    };

    private Derivation Part(Reason whole, Reason part, int index, Scope scope)
    {
        if (whole.List is not { } list)
            return Of(part, scope);
        var (name, item) = whole.Condition switch
        {
            Quantified quantified => (quantified.Name, PathTypes.ItemOf(list.Path.Last.PropertyType)!),
            Comparison { Left: CountOf count } => (count.Name, PathTypes.ItemOf(list.Path.Last.PropertyType)!),
            _ => throw new InvalidOperationException("Only list tests have items."),
        };
        var inner = Of(part, scope.With(name, item));
        return inner with { Text = $"item {index + 1}: {inner.Text}" };
    }

    /// <summary>The dates of a comparison that were worked out rather than read.</summary>
    private static IEnumerable<SeenFact> Reckoned(Reason reason, ConditionWords words)
    {
        if (reason is not { Dates: { } dates, Condition: Comparison comparison })
            yield break;
        foreach (var (operand, date) in new[] { (comparison.Left, dates.Left), (comparison.Right, dates.Right) })
        {
            if (operand is not (FactValue or Constant))
                yield return new SeenFact { Says = words.Say(operand), State = date.State, Value = Wording.Value(date) };
        }
    }

    /// <summary>What no source says: on which day of a common year somebody born on 29 February attains an age. Told only where it decides.</summary>
    private static string? LeapDay(Reason reason)
    {
        if (reason is not { Dates: var (left, right), Condition: Comparison { Left: var first, Right: var second } } || !reason.Seen.Any(seen => seen.Value is DateFact { IsExact: true, Earliest: { Month: 2, Day: 29 } }))
            return null;
        var (attained, other) = (first, second) switch
        {
            (ShiftedDate, not ShiftedDate) => (left, right),
            (not ShiftedDate, ShiftedDate) => (right, left),
            _ => default,
        };
        return attained is { IsExact: true, Earliest: { Month: 3, Day: 1 } day } && other is { IsKnown: true } && other.Earliest < day && day.PlusDays(-1) <= other.Latest
            ? $" (for a birth on 29 February taken to be {Wording.Day(day)}; no source says so)"
            : null;
    }

    private IEnumerable<SeenFact> Facts(Reason reason)
    {
        foreach (var seen in reason.Seen.Where(value => value.Finding is null))
            yield return Fact(seen);
        if (reason.List is { } list)
        {
            var complete = list.Complete is { IsKnown: true, Value: true } ? "all there are" : "there may be others";
            yield return new SeenFact
            {
                Pointer = list.Pointer is { } pointer ? original(pointer) : null,
                Says = list.Path.Words(ConditionWords.Says),
                State = FactState.Known,
                Value = $"{list.Count} recorded, {complete}",
            };
        }
    }
}
