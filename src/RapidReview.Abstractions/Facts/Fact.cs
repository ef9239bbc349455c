using System.Diagnostics.CodeAnalysis;

namespace RapidReview.Facts;

/// <summary>
/// One value in a case file that may not be known. Comparing facts gives a <see cref="Truth"/>, so a condition over
/// unknown facts is itself unknown. Two facts are <see cref="Equals(Fact{T})"/> when state and value are the same;
/// <c>==</c> asks whether the <em>values</em> are the same, which an unknown fact cannot answer.
/// </summary>
/// <typeparam name="T">The type of the value. Never nullable: a missing value is a state of the fact.</typeparam>
public readonly struct Fact<T> : IEquatable<Fact<T>>
    where T : notnull
{
    private readonly T? _value;

    private Fact(FactState state, T? value)
    {
        State = state;
        _value = value;
    }

    /// <summary>What is known. <see cref="FactState.DidNotHappen"/> never occurs here.</summary>
    public FactState State { get; }

    /// <summary>Not yet known: the default value of this type.</summary>
    public static Fact<T> NotYetKnown => default;

    /// <summary>Asked, and nobody can say.</summary>
    public static Fact<T> CannotBeEstablished => new(FactState.CannotBeEstablished, default);

    /// <summary>Whether the value is known.</summary>
    [MemberNotNullWhen(true, nameof(_value))]
    public bool IsKnown => State == FactState.Known;

    /// <summary>Whether the value is recorded: true where it is known, otherwise unknown. Never false: what nobody has recorded is not a "no".</summary>
    public Truth IsRecorded => IsKnown ? Truth.True : Truth.Unknown;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The value is not known; ask <see cref="IsKnown"/> first.</exception>
    public T Value => IsKnown ? _value : throw new InvalidOperationException("The value of this fact is not known.");

    /// <summary>A known fact.</summary>
    public static implicit operator Fact<T>(T value) => Of(value);

    /// <summary>A known fact: the named alternative to the conversion.</summary>
    public static Fact<T> Of(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(FactState.Known, value);
    }

    /// <summary>Whether the two values are the same; unknown unless both are known.</summary>
    public static Truth operator ==(Fact<T> left, Fact<T> right) =>
        left.IsKnown && right.IsKnown ? Truth.Of(EqualityComparer<T>.Default.Equals(left._value, right._value)) : Truth.Unknown;

    /// <summary>Whether the two values differ; unknown unless both are known.</summary>
    public static Truth operator !=(Fact<T> left, Fact<T> right) => !(left == right);

    /// <summary>Whether the value is one of those listed; unknown if the value is not known.</summary>
    /// <param name="values">At least one value.</param>
    public Truth IsOneOf(params T[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return IsKnown ? Truth.Of(Array.IndexOf(values, _value) >= 0) : Truth.Unknown;
    }

    /// <summary>Whether state and value are the same.</summary>
    public bool Equals(Fact<T> other) =>
        State == other.State && (!IsKnown || EqualityComparer<T>.Default.Equals(_value, other._value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fact<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(State, _value);

    /// <summary>The value, or the state where the value is not known. For debugging: never printed in advice.</summary>
    public override string ToString() => IsKnown ? $"{_value}" : $"{State}";
}
