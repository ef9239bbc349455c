using System.Linq.Expressions;
using System.Reflection;
using RapidReview.Authoring;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Problems;
using RapidReview.Rules.Conditions.Tree;
using RapidReview.Subjects;

namespace RapidReview.Rules.Conditions;

/// <summary>Reads the lambda of a rule into a condition tree, and refuses what does not fit, all at once.</summary>
internal sealed class LambdaReader
{
    private readonly string _rule;
    private readonly string _part;
    private readonly ParameterExpression _subject;
    private readonly List<Problem> _problems;

    private LambdaReader(string rule, string part, ParameterExpression subject, List<Problem> problems)
    {
        (_rule, _part, _subject, _problems) = (rule, part, subject, problems);
    }

    /// <summary>Reads a lambda that gives a truth.</summary>
    public static Condition? Condition(string rule, string part, LambdaExpression lambda, List<Problem> problems) =>
        new LambdaReader(rule, part, lambda.Parameters[0], problems).ReadCondition(lambda.Body);

    /// <summary>Reads a lambda that gives a date or another value.</summary>
    public static Operand? Operand(string rule, string part, LambdaExpression lambda, List<Problem> problems) =>
        new LambdaReader(rule, part, lambda.Parameters[0], problems).ReadOperand(lambda.Body);

    private Condition? ReadCondition(Expression expression) => expression switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.And } both => Join(both, all: true),
        BinaryExpression { NodeType: ExpressionType.OrElse or ExpressionType.Or } either => Join(either, all: false),
        UnaryExpression { NodeType: ExpressionType.Not } not => ReadCondition(not.Operand) is { } part ? new Not(part) : null,
        BinaryExpression comparison when RelationOf(comparison.NodeType) is { } relation => Compare(comparison, relation),
        MethodCallExpression call => ReadCall(call),
        _ => Refuse<Condition>(expression, "Use facts, parameters, comparisons, &&, ||, !, Any, All, CountWhere, IsOneOf, Met and Truth.LeftOpen only."),
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
            return Refuse<Comparison>(expression, "Compare facts: a comparison of plain values hides what is unknown.");
        var left = ReadOperand(expression.Left);
        var right = ReadOperand(expression.Right);
        return left is null || right is null ? null : new Comparison(left, relation, right);
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
            case nameof(Fact<int>.IsOneOf) when call.Object is { } fact && call.Arguments[0] is NewArrayExpression values:
                return OneOf(fact, values);
            case "Met" when call.Method.DeclaringType == typeof(Rule):
                return ReadPath(call.Arguments[0]) is { } of ? new FindingIsMet(Rule.IdOf(call.Method.GetGenericArguments()[0]), of) : null;
            case nameof(Truth.LeftOpen) when call.Method.DeclaringType == typeof(Truth) && call.Arguments[0] is ConstantExpression { Value: string why }:
                return new LeftOpen(why);
            default:
                return Refuse<Condition>(call, "Only Any, All, IsOneOf, Met and Truth.LeftOpen may be called in a condition.");
        }
    }

    private Condition? OneOf(Expression fact, NewArrayExpression values)
    {
        var left = ReadOperand(fact);
        var right = values.Expressions.Select(ReadOperand).ToList();
        if (left is null || right.Contains(null))
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
            case MemberExpression { Expression: null, Member: FieldInfo { IsStatic: true } field } when field.GetValue(null) is { } constant:
                return Literal(expression, constant);
            case MemberExpression:
                return ReadPath(expression) is { } path ? new FactValue(path) : null;
            default:
                return Refuse<Operand>(expression, "Compare a fact with a code, a parameter, or another fact.");
        }
    }

    private Operand? Literal(Expression expression, object value)
    {
        if (value is bool or Enum or string or AuthorityCode)
            return new Constant(value);
        _problems.Add(ConditionProblems.NumberInCondition(_rule, _part, Text(expression)));
        return null;
    }

    private Operand? ReadOperandCall(MethodCallExpression call)
    {
        switch (call.Method.Name)
        {
            case nameof(DateFact.LatestOf) or nameof(DateFact.EarliestOf) when call.Arguments is [NewArrayExpression dates]:
                var read = dates.Expressions.Select(ReadOperand).ToList();
                return read.Contains(null) ? null : new ExtremeDate(call.Method.Name == nameof(DateFact.LatestOf), Items.From(read.OfType<Operand>()));
            case nameof(Subject.After) or nameof(Subject.Before) when call.Object is not null && Unwrap(call.Object) == _subject:
                var date = ReadOperand(call.Arguments[0]);
                var period = ReadParameter(call.Arguments[1]);
                return date is null || period is null ? null : new ShiftedDate(date, period, call.Method.Name == nameof(Subject.Before));
            case nameof(Subject.NumberOf) when call.Object is not null && Unwrap(call.Object) == _subject:
                return ReadParameter(call.Arguments[0]) is { } number ? new ParameterValue(number) : null;
            case nameof(Listed<int>.CountWhere) when IsListed(call.Object):
                var list = ReadPath(call.Object!);
                var body = ReadBody(call.Arguments[0], out var name);
                return list is null || body is null ? null : new CountOf(list, name, body);
            case "DateOf" when call.Method.DeclaringType == typeof(Rule):
                return ReadPath(call.Arguments[0]) is { } of && Unwrap(call.Arguments[1]) is ConstantExpression { Value: { } which }
                    ? new FindingDateValue(Rule.IdOf(call.Method.GetGenericArguments()[0]), of, (FindingDate)which)
                    : null;
            case "Choose" when call.Method.DeclaringType == typeof(Rule):
                return ReadCondition(call.Arguments[0]) is { } when && ReadOperand(call.Arguments[1]) is { } then && ReadOperand(call.Arguments[2]) is { } otherwise
                    ? new ChosenDate(when, then, otherwise)
                    : null;
            default:
                return Refuse<Operand>(call, "Only LatestOf, EarliestOf, After, Before, NumberOf, CountWhere, DateOf and Choose may be called for a value.");
        }
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

    private string? ReadParameter(Expression expression)
    {
        if (expression is MemberExpression { Expression: null } member)
        {
            var value = member.Member switch
            {
                FieldInfo field => field.GetValue(null),
                PropertyInfo property => property.GetValue(null),
                _ => null,
            };
            if (value?.GetType().GetProperty(nameof(Parameter<int>.Id))?.GetValue(value) is string id)
                return id;
        }

        return Refuse<string>(expression, "Name a parameter that is a static field of type Parameter<…>.");
    }

    private FactPath? ReadPath(Expression expression)
    {
        var names = new Stack<string>();
        for (var at = Unwrap(expression); ; at = Unwrap(((MemberExpression)at).Expression!))
        {
            switch (at)
            {
                case ParameterExpression root:
                    return new FactPath(root == _subject ? "" : root.Name ?? "item", Items.From(names));
                case MemberExpression { Member: PropertyInfo property, Expression: not null }:
                    names.Push(property.Name);
                    break;
                default:
                    return Refuse<FactPath>(expression, "Follow properties from the rule's subject, such as s.Child.BornOn.");
            }
        }
    }

    private T? Refuse<T>(Expression expression, string remedy)
        where T : class
    {
        _problems.Add(ConditionProblems.NotAllowed(_rule, _part, Text(expression), remedy));
        return null;
    }

    private static bool IsListed(Expression? expression) =>
        expression?.Type is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Listed<>);

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

    private static string Text(Expression expression)
    {
        var text = expression.ToString();
        return text.Length <= 120 ? text : text[..117] + "...";
    }
}
