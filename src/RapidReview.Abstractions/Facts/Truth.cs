namespace RapidReview.Facts;

/// <summary>
/// Three-valued truth: <see cref="True"/>, <see cref="Unknown"/> or <see cref="False"/>, with strong Kleene
/// <c>&amp;&amp;</c>, <c>||</c> and <c>!</c>. The default value is <see cref="Unknown"/>: what nobody has said is never a "no".
/// </summary>
public readonly struct Truth : IEquatable<Truth>
{
    private readonly sbyte _sign;

    private Truth(sbyte sign) => _sign = sign;

    /// <summary>It is so.</summary>
    public static Truth True => new(1);

    /// <summary>It cannot be said yet. This is <c>default(Truth)</c>.</summary>
    public static Truth Unknown => default;

    /// <summary>It is not so, and something positive says so.</summary>
    public static Truth False => new(-1);

    /// <summary>Whether this is <see cref="True"/>.</summary>
    public bool IsTrue => _sign > 0;

    /// <summary>Whether this is <see cref="False"/>.</summary>
    public bool IsFalse => _sign < 0;

    /// <summary>Whether this is <see cref="Unknown"/>.</summary>
    public bool IsUnknown => _sign == 0;

    /// <summary>Truth of a plain yes or no.</summary>
    public static Truth Of(bool value) => new(value ? (sbyte)1 : (sbyte)-1);

    /// <summary>
    /// Leaves a question open on purpose, where the law does not answer it or a person has said that they cannot.
    /// Always <see cref="Unknown"/>; <paramref name="because"/> is printed with the explanation.
    /// </summary>
    /// <param name="because">A short clause in plain English, without a full stop.</param>
    public static Truth LeftOpen(string because)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(because);
        return Unknown;
    }

    /// <summary>False if either is false, true if both are true, otherwise unknown.</summary>
    public static Truth operator &(Truth left, Truth right) => left._sign < right._sign ? left : right;

    /// <summary>True if either is true, false if both are false, otherwise unknown.</summary>
    public static Truth operator |(Truth left, Truth right) => left._sign > right._sign ? left : right;

    /// <summary>True becomes false and false true; unknown stays unknown.</summary>
    public static Truth operator !(Truth value) => new((sbyte)-value._sign);

    /// <summary>Used by the compiler for <c>||</c>; prefer <see cref="IsTrue"/>.</summary>
    public static bool operator true(Truth value) => value.IsTrue;

    /// <summary>Used by the compiler for <c>&amp;&amp;</c>; prefer <see cref="IsFalse"/>.</summary>
    public static bool operator false(Truth value) => value.IsFalse;

    /// <summary>Whether two truths are the same value. Two unknowns are the same value; they need not be the same fact.</summary>
    public static bool operator ==(Truth left, Truth right) => left._sign == right._sign;

    /// <summary>Whether two truths are different values.</summary>
    public static bool operator !=(Truth left, Truth right) => left._sign != right._sign;

    /// <summary>The named alternative to <c>&amp;</c>.</summary>
    public static Truth BitwiseAnd(Truth left, Truth right) => left & right;

    /// <summary>The named alternative to <c>|</c>.</summary>
    public static Truth BitwiseOr(Truth left, Truth right) => left | right;

    /// <summary>The named alternative to <c>!</c>.</summary>
    public static Truth LogicalNot(Truth value) => !value;

    /// <inheritdoc/>
    public bool Equals(Truth other) => _sign == other._sign;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Truth other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _sign;

    /// <summary><c>true</c>, <c>unknown</c> or <c>false</c>.</summary>
    public override string ToString() => _sign switch { > 0 => "true", < 0 => "false", _ => "unknown" };
}
