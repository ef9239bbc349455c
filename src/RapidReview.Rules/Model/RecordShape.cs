using System.Collections.Frozen;
using System.Collections.Immutable;
using RapidReview.Facts;

namespace RapidReview.Rules.Model;

/// <summary>A record: its fields in the order in which they are declared. Immutable; one instance for each record type.</summary>
internal sealed class RecordShape<T> : Shape<T>
    where T : class
{
    private readonly Func<T, T> _copy;
    private readonly FrozenDictionary<string, Field<T>> _byName;
    private readonly Dictionary<string, Func<T, DateFact>> _dates;

    public RecordShape()
    {
        (Fields, Derived) = FieldReflection.FieldsOf<T>();
        Keys = [.. Fields.Where(field => field.IsKey)];
        Blank = Create();
        _byName = Fields.ToFrozenDictionary(field => field.Name, StringComparer.Ordinal);
        _dates = Fields.Where(field => field.DatedBy is not null).ToDictionary(field => field.Name, DateOfDated, StringComparer.Ordinal);
        _copy = FieldReflection.CopierOf<T>();
    }

    /// <summary>What a person would call it, such as <c>harm assessment</c>.</summary>
    public string Name { get; } = Names.Words(typeof(T).Name);

    /// <summary>The fields that stand in a case file, in the order of declaration.</summary>
    public ImmutableArray<Field<T>> Fields { get; }

    /// <summary>The facts that are worked out from the fields.</summary>
    public ImmutableArray<DerivedField> Derived { get; }

    /// <summary>The fields that together identify an item of a list; empty where the whole record does.</summary>
    public ImmutableArray<Field<T>> Keys { get; }

    /// <summary>A record of which nothing is known. Never handed out: its required fields are unset.</summary>
    public T Blank { get; }

    /// <summary>The field with a name in JSON; null if there is none.</summary>
    public Field<T>? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The date that a field comes with; null if it stands alone.</summary>
    public Func<T, DateFact>? DateOf(string name) => _dates.GetValueOrDefault(name);

    /// <summary>A new record of which nothing is known, to be filled before anybody else sees it.</summary>
    public static T Create() => Activator.CreateInstance<T>();

    /// <summary>A copy, to be changed before anybody else sees it.</summary>
    public T Copy(T record) => _copy(record);

    /// <inheritdoc/>
    public override bool IsSaid(T value) => Fields.Any(field => field.IsSaid(value));

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IShapeVisitor<TResult> visitor) => visitor.Record(this);

    private Func<T, DateFact> DateOfDated(Field<T> field) =>
        ((ValueField<T, DateFact>)Fields.Single(date => string.Equals(date.Property.Name, field.DatedBy, StringComparison.Ordinal)).Typed).Get;
}
