using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake.Spellings;

/// <summary>Makes the spelling of a field.</summary>
internal sealed class FieldSpellingFactory<TRecord> : IFieldVisitor<TRecord, FieldSpelling<TRecord>>
    where TRecord : class
{
    private static readonly FieldSpellingFactory<TRecord> Instance = new();

    /// <summary>How a field is spelled.</summary>
    public static FieldSpelling<TRecord> Of(Field<TRecord> field) => field.Accept(Instance);

    /// <inheritdoc/>
    public FieldSpelling<TRecord> Field<TValue>(ValueField<TRecord, TValue> field) =>
        new TypedFieldSpelling<TRecord, TValue>(field);
}
