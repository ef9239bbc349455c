using System.Reflection;
using RapidReview.Facts;
using RapidReview.Problems;
using RapidReview.Rules.Conditions.Evaluation;
using RapidReview.Rules.Conditions.Tree;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Conditions;

/// <summary>
/// Binds a condition tree to the facts of a subject once, at load: every name is looked up and every comparison checked,
/// so that nothing can go wrong when it runs.
/// </summary>
internal sealed class Binder(string rule, string part, INames names, List<Problem> problems)
{
    /// <summary>What to do about asking whether something is recorded that cannot be missing.</summary>
    public const string AlwaysRecorded = "Only a fact, a date or a list can be recorded or not; what is always there cannot.";

    public TruthNode? Bind(Condition condition, Scope scope)
    {
        switch (condition)
        {
            case AllOf all:
                return Join(all, all.Parts, scope, all: true);
            case AnyOf any:
                return Join(any, any.Parts, scope, all: false);
            case Not not:
                return Bind(not.Part, scope) is { } inner ? new NotNode(not, inner) : null;
            case LeftOpen open:
                return new OpenNode(open);
            case IsRecorded recorded:
                return BindRecorded(recorded, scope);
            case FindingIsMet met:
                var (position, of) = (RuleAt(met.RuleId), SubjectAt(met.Of, scope));
                return position is { } index && of is not null ? new FindingNode(met, index, of) : null;
            case Quantified quantified:
                return BindList(quantified.List, quantified.Name, quantified.Body, scope) is { } walk
                    ? (TruthNode)Generic(typeof(QuantifiedNode<>), walk.Item, quantified, walk.Walk)
                    : null;
            case Comparison { Left: CountOf count } comparison:
                return BindCount(comparison, count, scope);
            case Comparison comparison:
                return BindComparison(comparison, scope);
            default:
                throw new InvalidOperationException("The kinds of condition are closed.");
        }
    }

    public DateNode? BindDate(Operand operand, Scope scope)
    {
        switch (operand)
        {
            case FactValue fact when Path(fact.Path, scope) is { } path:
                return path.Last.PropertyType == typeof(DateFact) ? new DateFactNode(fact, path) : Wrong<DateNode>($"{fact.Path}", "A date is needed here.");
            case FactValue:
                return null;
            case ExtremeDate extreme:
                var dates = extreme.Dates.Select(date => BindDate(date, scope)).ToArray();
                return dates.Contains(null) ? null : new ExtremeDateNode(extreme, dates!);
            case ShiftedDate shifted:
                var (from, by) = (BindDate(shifted.Date, scope), ParameterAt(shifted.ParameterId));
                return from is not null && by is { } period ? new ShiftedDateNode(shifted, from, period) : null;
            case FindingDateValue finding:
                var (position, of) = (RuleAt(finding.RuleId), SubjectAt(finding.Of, scope));
                return position is { } index && of is not null ? new FindingDateNode(finding, index, of) : null;
            case ChosenDate chosen:
                var (when, then, otherwise) = (Bind(chosen.When, scope), BindDate(chosen.Then, scope), BindDate(chosen.Otherwise, scope));
                return when is not null && then is not null && otherwise is not null
                    ? new ChosenDateNode(chosen, when, then, otherwise)
                    : null;
            default:
                return Wrong<DateNode>(OperandName.Of(operand), "A date is needed here: a fact, a shifted date, a choice of dates, or another finding's date.");
        }
    }

    /// <summary>Binds the path of a plain fact, such as the area of a recipient.</summary>
    public ValueNode<T>? BindValue<T>(Operand operand, Scope scope)
        where T : notnull => BindSide(operand, scope, typeof(T)) as ValueNode<T>;

    /// <summary>Binds a fact or a date of whatever type, to be shown to people.</summary>
    public IShown? BindShown(Operand operand, Scope scope)
    {
        if (!Exists(operand, scope))
            return null;
        if (IsDate(operand, scope))
            return BindDate(operand, scope);
        return ValueType(operand, scope) is { } type ? BindSide(operand, scope, type) as IShown : Wrong<IShown>(OperandName.Of(operand), "Show a fact or a date.");
    }

    /// <summary>Binds a list, to go through its items.</summary>
    public ItemsNode? BindItems(FactPath list, Scope scope) => Path(list, scope) is not { } path ? null
        : PathTypes.ItemOf(path.Last.PropertyType) is { } item ? (ItemsNode)Generic(typeof(ItemsNode<>), item, path, scope.Items.Count)
        : Wrong<ItemsNode>($"{list}", "A list is needed here.");

    private JoinNode? Join(Condition condition, Items<Condition> parts, Scope scope, bool all)
    {
        var bound = parts.Select(inner => Bind(inner, scope)).ToArray();
        return bound.Contains(null) ? null : new JoinNode(condition, bound!, all);
    }

    private TruthNode? BindComparison(Comparison comparison, Scope scope)
    {
        if (!Exists(comparison.Left, scope) | !Exists(comparison.Right, scope))
            return null;
        if (IsDate(comparison.Left, scope) || IsDate(comparison.Right, scope))
        {
            var (left, right) = (BindDate(comparison.Left, scope), BindDate(comparison.Right, scope));
            return left is not null && right is not null ? new DateComparisonNode(comparison, left, right) : null;
        }

        var type = ValueType(comparison.Left, scope) ?? ValueType(comparison.Right, scope);
        if (type is null)
            return Wrong<TruthNode>(OperandName.Of(comparison.Left), "One side must be a fact.");
        if (comparison.Relation is not (Relation.Is or Relation.IsNot))
            return Wrong<TruthNode>(OperandName.Of(comparison.Left), "Only dates and counts have an order; compare codes with is and is-not.");
        var codes = CodesOf(comparison.Left, scope) ?? CodesOf(comparison.Right, scope);
        var a = BindSide(comparison.Left, scope, type, codes);
        var b = BindSide(comparison.Right, scope, type, codes);
        return a is null || b is null ? null : (TruthNode)Generic(typeof(ValueComparisonNode<>), type, comparison, a, b);
    }

    private static bool IsOneOf(Items<string>? codes, object value) => codes is null || (value is string code && codes.Contains(code, StringComparer.Ordinal));

    /// <summary>The codes that a fact can have which a pack has declared; null for any other.</summary>
    private static Items<string>? CodesOf(Operand operand, Scope scope) =>
        operand is FactValue fact && scope.Resolve(fact.Path, out _) is [.., LocalProperty { Fact: { Kind: DeclaredKind.Code } declared }] ? declared.Codes : null;

    private object? BindSide(Operand operand, Scope scope, Type type, Items<string>? codes = null)
    {
        switch (operand)
        {
            case Constant constant when Codes.Convert(constant.Value, type) is { } value && IsOneOf(codes, value):
                return Generic(typeof(ConstantNode<>), type, constant, value);
            case Constant constant when codes is not null:
                problems.Add(ConditionProblems.UnknownCode(rule, part, Codes.Spell(constant.Value), NearMiss.Of(Codes.Spell(constant.Value), codes), $"Use one of {string.Join(", ", codes.Select(code => $"`{code}`"))}."));
                return null;
            case Constant constant:
                problems.Add(ConditionProblems.UnknownCode(rule, part, Codes.Spell(constant.Value), Codes.Nearest(Codes.Spell(constant.Value), type), Codes.Remedy(type)));
                return null;
            case FactValue { Path.Properties.Count: 0 } item when scope.IndexOf(item.Path.Name) is var index and >= 0 && scope.Items[index].Type == type:
                return Generic(typeof(ItemNode<>), type, item, index);
            case FactValue { Path.Properties: [.., _, nameof(DateFact.Happened)] } happened when type == typeof(bool):
                var date = new FactValue(happened.Path with { Properties = Items.Of<string>(happened.Path.Properties.AsSpan()[..^1]) });
                return BindDate(date, scope) is DateFactNode node ? new HappenedNode(happened, node) : null;
            case FactValue fact when Path(fact.Path, scope) is { } path:
                return PathTypes.ValueOf(path.Last.PropertyType) == type
                    ? Generic(typeof(FactNode<>), type, fact, path)
                    : Wrong<object>($"{fact.Path}", "Both sides must be of the same kind.");
            case FactValue:
                return null;
            default:
                return Wrong<object>(OperandName.Of(operand), "Only facts and fixed codes can be compared for being the same.");
        }
    }

    private TruthNode? BindRecorded(IsRecorded recorded, Scope scope)
    {
        // Whether something happened is recorded where its date is.
        var fact = recorded.Fact.Properties is [.., _, nameof(DateFact.Happened)] ? recorded.Fact with { Properties = Items.Of<string>(recorded.Fact.Properties.AsSpan()[..^1]) } : recorded.Fact;
        if (fact.Properties.Count == 0)
            return Wrong<TruthNode>($"{fact}", AlwaysRecorded);
        if (Path(fact, scope) is not { } path)
            return null;
        var type = path.Last.PropertyType;
        return type == typeof(DateFact) ? new RecordedDateNode(recorded, path)
            : PathTypes.ItemOf(type) is { } item ? (TruthNode)Generic(typeof(RecordedListNode<>), item, recorded, path)
            : PathTypes.ValueOf(type) is { } value && value != type ? (TruthNode)Generic(typeof(RecordedFactNode<>), value, recorded, path)
            : Wrong<TruthNode>($"{fact}", AlwaysRecorded);
    }

    private TruthNode? BindCount(Comparison comparison, CountOf count, Scope scope)
    {
        if (comparison.Right is not ParameterValue number)
            return Wrong<TruthNode>($"{count.List}", "Compare a count with a parameter that is a number.");
        var (list, position) = (BindList(count.List, count.Name, count.Body, scope), ParameterAt(number.Id));
        return list is { } walk && position is { } parameter
            ? (TruthNode)Generic(typeof(CountNode<>), walk.Item, comparison, walk.Walk, parameter)
            : null;
    }

    private (Type Item, object Walk)? BindList(FactPath list, string name, Condition body, Scope scope)
    {
        if (Path(list, scope) is not { } path)
            return null;
        if (PathTypes.ItemOf(path.Last.PropertyType) is not { } item)
        {
            Wrong<object>($"{list}", "A list is needed here.");
            return null;
        }

        if (scope.IndexOf(name) >= 0)
        {
            problems.Add(ConditionProblems.Malformed(rule, part, $"the name `{name}` is used by an enclosing list test.", "Choose another name."));
            return null;
        }

        return Bind(body, scope.With(name, item)) is { } test
            ? (item, Generic(typeof(ListWalk<>), item, path, scope.Items.Count, test))
            : null;
    }

    private BoundPath? Path(FactPath path, Scope scope)
    {
        if (scope.Resolve(path, out var suggestion) is { Count: > 0 } properties)
            return new BoundPath(path, path.Name.Length == 0 ? -1 : scope.IndexOf(path.Name), properties);
        problems.Add(ConditionProblems.NoSuchFact(rule, part, $"{path}", suggestion));
        return null;
    }

    private SubjectPath? SubjectAt(FactPath path, Scope scope)
    {
        var item = path.Name.Length == 0 ? -1 : scope.IndexOf(path.Name);
        if (path.Properties.Count == 0 && (path.Name.Length == 0 || item >= 0))
        {
            return PathTypes.IsSubject(item < 0 ? scope.Subject : scope.Items[item].Type)
                ? new SubjectPath(null, item)
                : Wrong<SubjectPath>($"{path}", "A finding is about a subject, such as a child with an authority.");
        }

        if (Path(path, scope) is not { } bound)
            return null;
        return PathTypes.IsSubject(bound.Last.PropertyType)
            ? new SubjectPath(bound, item)
            : Wrong<SubjectPath>($"{path}", "A finding is about a subject, such as a child with an authority.");
    }

    private int? RuleAt(string id)
    {
        if (names.Rule(id) is var index and >= 0)
            return index;
        problems.Add(ConditionProblems.NoSuchRule(rule, part, id, names.NearestRule(id)));
        return null;
    }

    private int? ParameterAt(string id)
    {
        if (names.Parameter(id) is var index and >= 0)
            return index;
        problems.Add(ConditionProblems.NoSuchParameter(rule, part, id, names.NearestParameter(id)));
        return null;
    }

    /// <summary>Whether the fact, if it is one, is there to be compared; what is missing is the first thing to say.</summary>
    private bool Exists(Operand operand, Scope scope) =>
        operand is not FactValue { Path: { Properties.Count: > 0 } path } || Path(path, scope) is not null;

    private static bool IsDate(Operand operand, Scope scope) => operand switch
    {
        ExtremeDate or ShiftedDate or FindingDateValue or ChosenDate => true,
        FactValue fact => scope.Resolve(fact.Path, out _) is [.., var last] && last.PropertyType == typeof(DateFact),
        _ => false,
    };

    private static Type? ValueType(Operand operand, Scope scope) => operand is not FactValue fact ? null
        : fact.Path.Properties.Count == 0 ? scope.IndexOf(fact.Path.Name) is var index and >= 0 ? PathTypes.ValueOf(scope.Items[index].Type) : null
        : scope.Resolve(fact.Path, out _) is [.., var last] ? PathTypes.ValueOf(last.PropertyType) : null;

    private T? Wrong<T>(string fragment, string remedy)
        where T : class
    {
        problems.Add(ConditionProblems.WrongKind(rule, part, fragment, remedy));
        return null;
    }

    private static object Generic(Type open, Type argument, params object[] arguments) => Activator.CreateInstance(
        open.MakeGenericType(argument),
        BindingFlags.Public | BindingFlags.Instance,
        binder: null,
        arguments,
        culture: null)!;
}
