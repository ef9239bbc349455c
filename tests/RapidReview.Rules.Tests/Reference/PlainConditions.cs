using NodaTime;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Tests.Reference;

/// <summary>Walks one condition tree for one subject on one governing day. Every part is looked at: nothing is cut short.</summary>
internal sealed class PlainConditions(PlainLaw law, Func<int, PlainSubject, PlainFinding> findings, PlainReading reading, PlainSubject subject, LocalDate day)
{
    private readonly Dictionary<string, object> _items = new(StringComparer.Ordinal);

    public Tri Truth(Condition condition) => condition switch
    {
        AllOf all => all.Parts.Select(Truth).ToList().Min(),
        AnyOf any => any.Parts.Select(Truth).ToList().Max(),
        Not not => Opposite(Truth(not.Part)),
        LeftOpen => Tri.Open,
        IsRecorded recorded => IsThere(recorded.Fact) ? Tri.Yes : Tri.Open,
        FindingIsMet met => findings(law.Find(met.RuleId), (PlainSubject)At(met.Of)!).Outcome,
        Quantified { Quantifier: Quantifier.Some } some => Outcomes(some.List, some.Name, some.Body, out var complete).Append(complete ? Tri.No : Tri.Open).Max(),
        Quantified every => Outcomes(every.List, every.Name, every.Body, out var complete).Append(complete ? Tri.Yes : Tri.Open).Min(),
        Comparison { Left: CountOf count, Right: ParameterValue number } compared => Counted(count, number.Id, compared.Relation),
        Comparison compared when IsDate(compared.Left) || IsDate(compared.Right) => PlainDate.Compare(Date(compared.Left), Date(compared.Right), Holds<LocalDate>(compared.Relation)),
        Comparison { Relation: Relation.Is } same => PlainFacts.Same(Value(same.Left, same.Right), Value(same.Right, same.Left)),
        Comparison { Relation: Relation.IsNot } different => Opposite(PlainFacts.Same(Value(different.Left, different.Right), Value(different.Right, different.Left))),
        _ => throw new NotSupportedException($"The reference interpreter does not know {condition}."),
    };

    public PlainDate Date(Operand operand) => operand switch
    {
        FactValue fact => (PlainDate)At(fact.Path)!,
        ExtremeDate { Latest: true } latest => PlainDate.Latest([.. latest.Dates.Select(Date)]),
        ExtremeDate earliest => PlainDate.Earliest([.. earliest.Dates.Select(Date)]),
        ShiftedDate shifted => law.Value(shifted.ParameterId, day) is { } era ? PlainCalendar.Move(Date(shifted.Date), era.Value, shifted.Back) : PlainDate.Open,
        FindingDateValue finding => Carried(findings(law.Find(finding.RuleId), (PlainSubject)At(finding.Of)!), finding.Which),
        ChosenDate chosen => Truth(chosen.When) switch
        {
            Tri.Yes => Date(chosen.Then),
            Tri.No => Date(chosen.Otherwise),
            _ => PlainDate.AnyOf([Date(chosen.Then), Date(chosen.Otherwise)]),
        },
        _ => throw new NotSupportedException($"The reference interpreter does not know {operand}."),
    };

    private static PlainDate Carried(PlainFinding finding, FindingDate which) => which switch
    {
        FindingDate.Start => finding.Start,
        FindingDate.PrudentStart => finding.PrudentStart,
        FindingDate.Due => finding.Due,
        _ => finding.PrudentDue,
    };

    private object? At(FactPath path)
    {
        object? at = path.Name.Length == 0 ? subject : _items[path.Name];
        foreach (var property in path.Properties)
            at = at is null ? null : reading.Read(at, property);
        return at;
    }

    /// <summary>Whether something is in the file. What is only supposed is not, so this goes past the suppositions.</summary>
    private bool IsThere(FactPath path)
    {
        object? at = path.Name.Length == 0 ? subject : _items[path.Name];
        foreach (var property in path.Properties)
            at = at is null ? null : PlainFacts.Read(at, property);
        return at switch
        {
            null => false,
            PlainDate date => date.Known || date.Never,
            PlainList list => list.IsComplete || list.Items.Count > 0,
            _ => true,
        };
    }

    /// <summary>A value to compare; a fixed code takes the type of what it is compared with.</summary>
    private object? Value(Operand operand, Operand other)
    {
        if (operand is FactValue fact)
            return At(fact.Path);
        var value = ((Constant)operand).Value;
        return value is string text && other is FactValue compared && At(compared.Path) is AuthorityCode ? new AuthorityCode(text) : value;
    }

    private bool IsDate(Operand operand) => operand is ExtremeDate or ShiftedDate or FindingDateValue or ChosenDate || (operand is FactValue fact && At(fact.Path) is PlainDate);

    private List<Tri> Outcomes(FactPath path, string name, Condition body, out bool complete)
    {
        var list = (PlainList)At(path)!;
        complete = list.IsComplete;
        var outcomes = new List<Tri>();
        foreach (var item in list.Items)
        {
            _items[name] = item;
            outcomes.Add(Truth(body));
        }

        _items.Remove(name);
        return outcomes;
    }

    private Tri Counted(CountOf count, string parameter, Relation relation)
    {
        var outcomes = Outcomes(count.List, count.Name, count.Body, out var complete);
        if (law.Value(parameter, day) is not { } era)
            return Tri.Open;
        var (least, most) = (outcomes.Count(outcome => outcome == Tri.Yes), outcomes.Count(outcome => outcome != Tri.No));

        // Beyond both the number and the count nothing changes any more.
        most = complete ? most : Math.Max(most, era.Value.Count) + 1;
        var answers = Enumerable.Range(least, most - least + 1).Select(number => Holds<int>(relation)(number, era.Value.Count)).Distinct().ToList();
        return answers.Count > 1 ? Tri.Open : answers[0] ? Tri.Yes : Tri.No;
    }

    private static Tri Opposite(Tri truth) => (Tri)(Tri.Yes - truth);

    private static Func<T, T, bool> Holds<T>(Relation relation)
        where T : IComparable<T> => relation switch
        {
            Relation.Is => (a, b) => a.CompareTo(b) == 0,
            Relation.IsNot => (a, b) => a.CompareTo(b) != 0,
            Relation.Before => (a, b) => a.CompareTo(b) < 0,
            Relation.OnOrBefore => (a, b) => a.CompareTo(b) <= 0,
            Relation.After => (a, b) => a.CompareTo(b) > 0,
            _ => (a, b) => a.CompareTo(b) >= 0,
        };
}
