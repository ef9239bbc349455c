using NodaTime;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Conditions.Evaluation;
using RapidReview.Subjects;

namespace RapidReview.Rules.Reasoning;

/// <summary>What rules would find if certain unknown facts had certain values. Decides what is asked for, once.</summary>
internal sealed class HypotheticalBoard(Decider decider, IBoard actual, Suppositions supposed) : IBoard
{
    private readonly Dictionary<(int, Subject), Cell> _decided = [];

    // What is settled as it stands is settled whatever is supposed of facts that are not known.
    public Truth Outcome(int rule, Subject subject) =>
        actual.Outcome(rule, subject) is { IsUnknown: false } settled ? settled : Of(rule, subject).Outcome;

    public DateFact Date(int rule, Subject subject, FindingDate which) =>
        actual.Date(rule, subject, which) is var date && (date.IsExact || date.State == FactState.DidNotHappen) ? date : Of(rule, subject).Dates?.Of(which) ?? default;

    public DateFact Shift(DateFact date, int parameter, bool back, LocalDate governing) => actual.Shift(date, parameter, back, governing);

    public int? Number(int parameter, LocalDate governing) => actual.Number(parameter, governing);

    private Cell Of(int rule, Subject subject)
    {
        if (!_decided.TryGetValue((rule, subject), out var cell))
            _decided[(rule, subject)] = cell = decider.Decide(rule, subject, new Frame(this) { Supposed = supposed });
        return cell;
    }
}
