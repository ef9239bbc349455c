using System.Linq.Expressions;
using System.Reflection;
using RapidReview.Authoring;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Problems;
using RapidReview.Rules.Conditions.Spelling;
using RapidReview.Rules.Conditions.Tree;
using RapidReview.Subjects;

namespace RapidReview.Rules.Conditions;

/// <summary>Reads the lambda of a rule into a condition tree, and refuses what does not fit, all at once.</summary>
internal sealed class LambdaReader
{
    private const string PlainValues =
        "Compare facts: a comparison of plain values hides what is unknown. A value that is always known is compared as `Fact<…>.Of(value)`.";

    private readonly string _rule;
    private readonly string _part;
    private readonly ParameterExpression _subject;
    private readonly List<Problem> _problems;

    private LambdaReader(string rule, string part, ParameterExpression subject, List<Problem> problems)
    {
        (_rule, _part, _subject, _problems) = (rule, part, subject, problems);
    }

    /// <summary>Reads a lambda that gives a truth.</summary>
    public static Condition? Condition(string rule, string part, LambdaExpression lambda, List<Problem> problems)
    {
        var reader = new LambdaReader(rule, part, lambda.Parameters[0], problems);
        return reader.ReadCondition(lambda.Body) is not { } condition ? null
            : ConditionBounds.Holds(condition) ? condition
            : reader.TooLarge<Condition>();
    }

    /// <summary>Reads a lambda that gives a date or another value.</summary>
    public static Operand? Operand(string rule, string part, LambdaExpression lambda, List<Problem> problems)
    {
        var reader = new LambdaReader(rule, part, lambda.Parameters[0], problems);
        return reader.ReadOperand(lambda.Body) is not { } operand ? null
            : ConditionBounds.Holds(operand) ? operand
            : reader.TooLarge<Operand>();
    }

    private Condition? ReadCondition(Expression expression) => expression switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.And } both => Join(both, all: true),
        BinaryExpression { NodeType: ExpressionType.OrElse or ExpressionType.Or } either => Join(either, all: false),
        UnaryExpression { NodeType: ExpressionType.Not } not => ReadCondition(not.Operand) is { } part ? new Not(part) : null,
        BinaryExpression comparison when RelationOf(comparison.NodeType) is { } relation => Compare(comparison, relation),
        MethodCallExpression call => ReadCall(call),
        MemberExpression { Member: PropertyInfo { Name: nameof(Fact<int>.IsRecorded) }, Expression: { } fact } when MayBeRecorded(fact.Type) => ReadPath(fact) is { } path ? new IsRecorded(path) : null,
        _ => Refuse<Condition>(expression, "Use facts, parameters, comparisons, &&, ||, !, Any, All, CountWhere, Includes, IsOneOf, IsRecorded, Met and Truth.LeftOpen only."),
    };

    private Condition? Join(BinaryExpression expression, bool all)
    {
        var left = ReadCondition(expression.Left);
        var right = ReadCondition(expression.Right);
        if (left is null || right is null)
            return null;
        var parts = Flatten(left, all).Concat(Flatten(right, all));
        return all ? new AllOf(Items.From(parts)) : new AnyOf(Items.From(parts));
    }

    private static IEnumerable<Condition> Flatten(Condition condition, bool all) => condition switch
    {
        AllOf both when all => both.Parts,
        AnyOf either when !all => either.Parts,
        _ => [condition],
    };

    private Comparison? Compare(BinaryExpression expression, Relation relation)
    {
        if (expression.Type != typeof(Truth))
            return Refuse<Comparison>(expression, PlainValues);
        var left = ReadOperand(expression.Left);
        var right = ReadOperand(expression.Right);
        if (left is null || right is null)
            return null;
        if (left is not Constant)
            return new Comparison(left, relation, right);

        // Constants have no order, so the sides can change places.
        return right is not Constant
            ? new Comparison(right, relation, left)
            : Refuse<Comparison>(expression, "Two fixed values are compared: one side must be a fact.");
    }

    private Condition? ReadCall(MethodCallExpression call)
    {
        switch (call.Method.Name)
        {
            case nameof(Listed<int>.Any) or nameof(Listed<int>.All) when IsListed(call.Object):
                var list = ReadPath(call.Object!);
                var body = ReadBody(call.Arguments[0], out var name);
                var quantifier = call.Method.Name == nameof(Listed<int>.Any) ? Quantifier.Some : Quantifier.Every;
                return list is null || body is null ? null : new Quantified(quantifier, list, name, body);
            case nameof(Listed<int>.Includes) when IsListed(call.Object):
                var (all, wanted) = (ReadPath(call.Object!), OneOf(call, new FactValue(new FactPath("item", []))));
                return all is null || wanted is null ? null : new Quantified(Quantifier.Some, all, "item", wanted);
            case nameof(Fact<int>.IsOneOf) when call.Object is { } fact && IsFact(fact.Type):
                return ReadOperand(fact) is { } asked ? OneOf(call, asked) : null;
            case "Met" when call.Method.DeclaringType == typeof(Rule):
                var (id, of) = (ReadRule(call), ReadPath(call.Arguments[call.Method.IsGenericMethod ? 0 : 1]));
                return id is null || of is null ? null : new FindingIsMet(id, of);
            case nameof(Truth.LeftOpen) when call.Method.DeclaringType == typeof(Truth):
                return call.Arguments[0] is ConstantExpression { Value: string why } && !string.IsNullOrWhiteSpace(why)
                    ? new LeftOpen(why)
                    : Refuse<Condition>(call, "Say in place, as a text in quotation marks, why the question stays open.");
            case nameof(Truth.Of) when call.Method.DeclaringType == typeof(Truth):
                return Refuse<Condition>(call, PlainValues);
            default:
                return Refuse<Condition>(call, "Only Any, All, Includes, IsOneOf, Met and Truth.LeftOpen may be called in a condition.");
        }
    }

    private Condition? OneOf(MethodCallExpression call, Operand left)
    {
        if (call.Arguments[0] is not NewArrayExpression { Expressions.Count: > 0 } values)
            return Refuse<Condition>(call, "List the codes in place, at least one.");
        var right = values.Expressions.Select(ReadOperand).ToList();
        if (right.Contains(null))
            return null;
        var parts = right.Select(value => (Condition)new Comparison(left, Relation.Is, value!)).ToArray();
        return parts.Length == 1 ? parts[0] : new AnyOf(Items.Of<Condition>(parts));
    }

    private Operand? ReadOperand(Expression expression)
    {
        expression = Unwrap(expression);
        switch (expression)
        {
            case ConstantExpression { Value: { } value }:
                return Literal(expression, value);
            case MethodCallExpression call:
                return ReadOperandCall(call);
            case MemberExpression { Expression: null, Member: FieldInfo field }:
                return field is { IsInitOnly: true } or { IsLiteral: true } && field.GetValue(null) is { } constant
                    ? Literal(expression, constant)
                    : Refuse<Operand>(expression, "Make the field `static readonly`: a condition must not change.");
            case MemberExpression or ParameterExpression:
                return ReadPath(expression) is { } path ? new FactValue(path) : null;
            case NewExpression { Arguments: [ConstantExpression { Value: string code }] } made when made.Type == typeof(AuthorityCode):
                return Literal(expression, new AuthorityCode(code));
            case { Type: var type } when type.Namespace == nameof(NodaTime) || (type.IsPrimitive && type != typeof(bool)):
                return NumberOrDate(expression);
            default:
                return Refuse<Operand>(expression, "Compare a fact with a code, a parameter, or another fact.");
        }
    }

    private Operand? Literal(Expression expression, object value)
    {
        if (value is not (bool or Enum or string or AuthorityCode))
            return NumberOrDate(expression);
        if (Codes.IsSound(value))
            return new Constant(value);
        var code = Codes.Spell(value);
        _problems.Add(ConditionProblems.UnknownCode(_rule, _part, code, Codes.Nearest(code, value.GetType()), Codes.Remedy(value.GetType())));
        return null;
    }

    private Operand? NumberOrDate(Expression expression)
    {
        _problems.Add(ConditionProblems.NumberInCondition(_rule, _part, FragmentText.Of(expression)));
        return null;
    }

    private Operand? ReadOperandCall(MethodCallExpression call)
    {
        switch (call.Method.Name)
        {
            case nameof(Subject.Local) when call.Method.DeclaringType == typeof(Subject):
                return ReadPath(call) is { } declared ? new FactValue(declared) : null;
            case nameof(DateFact.LatestOf) or nameof(DateFact.EarliestOf) when call.Method.DeclaringType == typeof(DateFact) && call.Arguments is [NewArrayExpression { Expressions.Count: > 0 } dates]:
                return Extreme(call, dates);
            case nameof(Fact<int>.Of) when IsFact(call.Method.DeclaringType!):
                return ReadOperand(call.Arguments[0]);
            case nameof(Subject.After) or nameof(Subject.Before) when call.Method.DeclaringType == typeof(Subject):
                var (from, date, period) = (ReadPath(call.Object!), ReadOperand(call.Arguments[0]), ReadParameter(call.Arguments[1]));
                return from is null || date is null || period is null ? null : new ShiftedDate(date, period, call.Method.Name == nameof(Subject.Before));
            case nameof(Subject.NumberOf) when call.Method.DeclaringType == typeof(Subject):
                var (asked, number) = (ReadPath(call.Object!), ReadParameter(call.Arguments[0]));
                return asked is null || number is null ? null : new ParameterValue(number);
            case nameof(Listed<int>.CountWhere) when IsListed(call.Object):
                var list = ReadPath(call.Object!);
                var body = ReadBody(call.Arguments[0], out var name);
                return list is null || body is null ? null : new CountOf(list, name, body);
            case "DateOf" when call.Method.DeclaringType == typeof(Rule):
                var (id, of, which) = (ReadRule(call), ReadPath(call.Arguments[call.Method.IsGenericMethod ? 0 : 1]), ReadWhich(call.Arguments[^1]));
                return id is null || of is null || which is null ? null : new FindingDateValue(id, of, which.Value);
            case "Choose" when call.Method.DeclaringType == typeof(Rule):
                var (when, then, otherwise) = (ReadCondition(call.Arguments[0]), ReadOperand(call.Arguments[1]), ReadOperand(call.Arguments[2]));
                return when is null || then is null || otherwise is null ? null : new ChosenDate(when, then, otherwise);
            default:
                return Refuse<Operand>(call, "Only LatestOf, EarliestOf, After, Before, NumberOf, CountWhere, DateOf and Choose may be called for a value.");
        }
    }

    /// <summary>The pack's id, a full stop and the fact's.</summary>
    private string? ReadDeclared(Expression expression) =>
        ReadId(expression) is { } id && id.IndexOf('.', StringComparison.Ordinal) is > 0 and var stop && stop < id.Length - 1
            ? id
            : Refuse<string>(expression, "Name a fact that is a static field of type LocalFact<…> or LocalDay, with the id of the pack, a full stop and the id of the fact.");

    private static string? ReadId(Expression expression) => expression is MemberExpression { Expression: null, Member: var member }
        ? (member is FieldInfo field ? field.GetValue(null) : (member as PropertyInfo)?.GetValue(null)) switch
        {
            { } value when value.GetType().GetProperty(nameof(Parameter<int>.Id))?.GetValue(value) is string id => id,
            _ => null,
        }
        : null;

    private Operand? Extreme(MethodCallExpression call, NewArrayExpression dates)
    {
        var read = dates.Expressions.Select(ReadOperand).ToArray();
        return read.Contains(null) ? null
            : read.Length == 1 ? read[0]
            : new ExtremeDate(call.Method.Name == nameof(DateFact.LatestOf), Items.Of<Operand>(read!));
    }

    private string? ReadRule(MethodCallExpression call) => call.Method.IsGenericMethod
        ? call.Method.GetGenericArguments()[0].GetCustomAttribute<RuleIdAttribute>()?.Id ?? Refuse<string>(call, "Give the other rule a [RuleId].")
        : Unwrap(call.Arguments[0]) is ConstantExpression { Value: string { Length: > 0 } id } ? id : Refuse<string>(call, "Write the id of the other rule in place, in quotation marks.");

    private FindingDate? ReadWhich(Expression expression)
    {
        if (Unwrap(expression) is ConstantExpression { Value: FindingDate which } && Enum.IsDefined(which))
            return which;
        Refuse<object>(expression, "Name the date in place, such as FindingDate.Due.");
        return null;
    }

    private Condition? ReadBody(Expression argument, out string name)
    {
        if (argument is LambdaExpression lambda)
        {
            name = lambda.Parameters[0].Name ?? "item";
            return ReadCondition(lambda.Body);
        }

        name = "";
        return Refuse<Condition>(argument, "Write the test for an item as a lambda in place.");
    }

    private string? ReadParameter(Expression expression) =>
        ReadId(expression) ?? Refuse<string>(expression, "Name a parameter that is a static field of type Parameter<…>.");

    private FactPath? ReadPath(Expression expression)
    {
        var names = new Stack<string>();
        for (var at = Unwrap(expression); ; at = Unwrap(at is MethodCallExpression local ? local.Object! : ((MemberExpression)at).Expression!))
        {
            switch (at)
            {
                case MethodCallExpression { Method.Name: nameof(Subject.Local) } local when local.Method.DeclaringType == typeof(Subject):
                    if (ReadDeclared(local.Arguments[0]) is not { } id)
                        return null;
                    names.Push(FactPath.Pascal(id[(id.IndexOf('.', StringComparison.Ordinal) + 1)..]));
                    names.Push(FactPath.Pascal(id[..id.IndexOf('.', StringComparison.Ordinal)]));
                    names.Push(Scope.Local);
                    break;
                case ParameterExpression root:
                    return new FactPath(root == _subject ? "" : root.Name ?? "item", Items.From(names));
                case MemberExpression { Member: PropertyInfo property, Expression: not null } when PathTypes.Step(property.DeclaringType!, property.Name) is not null:
                    names.Push(property.Name);
                    break;
                case MemberExpression { Member: PropertyInfo, Expression.Type: var type } when IsFact(type) || type == typeof(DateFact):
                    return Refuse<FactPath>(expression, "Compare the fact itself: it may not be known, and then it has no inside.");
                case MemberExpression { Expression: ConstantExpression }:
                    return Refuse<FactPath>(expression, "Name the value in the condition itself, or keep it in a static readonly field.");
                default:
                    return Refuse<FactPath>(expression, "Follow properties from the rule's subject, such as s.Child.BornOn.");
            }
        }
    }

    private T? TooLarge<T>()
        where T : class
    {
        _problems.Add(ConditionProblems.TooLarge(
            _rule, _part, $"more than {ConditionBounds.Nodes} conditions and values, or more than {ConditionBounds.Depth} one within another"));
        return null;
    }

    private T? Refuse<T>(Expression expression, string remedy)
        where T : class
    {
        _problems.Add(ConditionProblems.NotAllowed(_rule, _part, FragmentText.Of(expression), remedy));
        return null;
    }

    private static bool IsListed(Expression? expression) =>
        expression?.Type is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Listed<>);

    private static bool MayBeRecorded(Type type) =>
        IsFact(type) || type == typeof(DateFact) || PathTypes.ItemOf(type) is not null;

    private static bool IsFact(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Fact<>);

    private static Expression Unwrap(Expression expression)
    {
        while (expression is UnaryExpression { NodeType: ExpressionType.Convert } convert)
            expression = convert.Operand;
        return expression;
    }

    private static Relation? RelationOf(ExpressionType type) => type switch
    {
        ExpressionType.Equal => Relation.Is,
        ExpressionType.NotEqual => Relation.IsNot,
        ExpressionType.LessThan => Relation.Before,
        ExpressionType.LessThanOrEqual => Relation.OnOrBefore,
        ExpressionType.GreaterThan => Relation.After,
        ExpressionType.GreaterThanOrEqual => Relation.OnOrAfter,
        _ => null,
    };
}
