using System.Linq.Expressions;

namespace RapidReview.Authoring;

/// <summary>Puts an expression in the place of a lambda's parameter.</summary>
internal sealed class Substitute : ExpressionVisitor
{
    private readonly ParameterExpression _parameter;
    private readonly Expression _value;

    private Substitute(ParameterExpression parameter, Expression value) => (_parameter, _value) = (parameter, value);

    /// <summary>The body of a lambda of one parameter, with a value in its place.</summary>
    public static Expression In(LambdaExpression lambda, Expression value)
    {
        ArgumentNullException.ThrowIfNull(lambda);
        return new Substitute(lambda.Parameters[0], value).Visit(lambda.Body);
    }

    protected override Expression VisitParameter(ParameterExpression node) => node == _parameter ? _value : base.VisitParameter(node);
}
