using System.Linq.Expressions;
using System.Reflection;

namespace RapidReview.Rules.Conditions;

/// <summary>A piece of a lambda, much as its author wrote it, for a problem to repeat.</summary>
internal static class FragmentText
{
    private const int Longest = 120;

    public static string Of(Expression expression)
    {
        var text = Write(expression, 12);
        return text.Length <= Longest ? text : $"{text[..(Longest - 1)]}…";
    }

    private static string Write(Expression? expression, int depth)
    {
        if (depth == 0)
            return "…";
        string Inner(Expression? part) => Write(part, depth - 1);
        return expression switch
        {
            ParameterExpression parameter => parameter.Name ?? "item",
            ConstantExpression constant => Constant(constant.Value),
            MemberExpression { Expression: null } member => $"{member.Member.DeclaringType?.Name}.{member.Member.Name}",
            MemberExpression { Expression: ConstantExpression } captured => captured.Member.Name,
            MemberExpression member => $"{Inner(member.Expression)}.{member.Member.Name}",
            UnaryExpression { NodeType: ExpressionType.Not } not => $"!{Inner(not.Operand)}",
            UnaryExpression unary => Inner(unary.Operand),
            BinaryExpression { NodeType: ExpressionType.ArrayIndex } index => $"{Inner(index.Left)}[{Inner(index.Right)}]",
            BinaryExpression binary => $"({Inner(binary.Left)} {Sign(binary.NodeType)} {Inner(binary.Right)})",
            ConditionalExpression choice => $"({Inner(choice.Test)} ? {Inner(choice.IfTrue)} : {Inner(choice.IfFalse)})",
            LambdaExpression lambda => $"{string.Join(", ", lambda.Parameters.Select(Inner))} => {Inner(lambda.Body)}",
            NewArrayExpression array => string.Join(", ", array.Expressions.Select(Inner)),
            NewExpression made => $"new {made.Type.Name}({string.Join(", ", made.Arguments.Select(Inner))})",
            MethodCallExpression { Object: ConstantExpression { Value: MethodInfo method } } => method.Name,
            MethodCallExpression call => Call(call, Inner),
            InvocationExpression invocation => $"{Inner(invocation.Expression)}({string.Join(", ", invocation.Arguments.Select(Inner))})",
            _ => "…",
        };
    }

    private static string Call(MethodCallExpression call, Func<Expression?, string> inner)
    {
        var types = call.Method.IsGenericMethod && call.Arguments.Count < 3 && call.Object is null && !IsExtension(call)
            ? $"<{string.Join(", ", call.Method.GetGenericArguments().Select(type => type.Name))}>"
            : "";
        var target = call.Object is not null ? $"{inner(call.Object)}."
            : IsExtension(call) ? $"{inner(call.Arguments[0])}."
            : call.Method.DeclaringType == typeof(Authoring.Rule) ? ""
            : $"{call.Method.DeclaringType?.Name.Split('`')[0]}.";
        var arguments = IsExtension(call) ? call.Arguments.Skip(1) : call.Arguments;
        return $"{target}{call.Method.Name}{types}({string.Join(", ", arguments.Select(inner))})";
    }

    private static bool IsExtension(MethodCallExpression call) =>
        call.Method.IsDefined(typeof(System.Runtime.CompilerServices.ExtensionAttribute), inherit: false);

    private static string Constant(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool yes => yes ? "true" : "false",
        Enum member => $"{member.GetType().Name}.{member}",
        IFormattable plain => plain.ToString(null, null),
        _ => "this",
    };

    private static string Sign(ExpressionType type) => type switch
    {
        ExpressionType.AndAlso => "&&",
        ExpressionType.OrElse => "||",
        ExpressionType.And => "&",
        ExpressionType.Or => "|",
        ExpressionType.Equal => "==",
        ExpressionType.NotEqual => "!=",
        ExpressionType.LessThan => "<",
        ExpressionType.LessThanOrEqual => "<=",
        ExpressionType.GreaterThan => ">",
        ExpressionType.GreaterThanOrEqual => ">=",
        ExpressionType.Add => "+",
        ExpressionType.Subtract => "-",
        ExpressionType.ExclusiveOr => "^",
        _ => "…",
    };
}
