using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Packs.Templates;

/// <summary>A field of a form, or a column of a table: exactly one of <see cref="Shown"/>, <see cref="Choices"/> and <see cref="Written"/>, or none for what is entered by hand.</summary>
/// <param name="At">Where it stands in its file, as a JSON pointer.</param>
/// <param name="Label">What is asked for.</param>
internal sealed record FieldTemplate(string At, string Label)
{
    /// <summary>The fact or date that fills it.</summary>
    public Operand? Shown { get; init; }

    /// <summary>The list whose items fill it, a line each; null where it is a single value.</summary>
    public ListTest? List { get; init; }

    /// <summary>The boxes to tick.</summary>
    public Items<(string Says, Condition When)> Choices { get; init; } = [];

    /// <summary>What always stands there.</summary>
    public Phrase? Written { get; init; }

    /// <summary>Where the field arises; null: always.</summary>
    public Condition? Where { get; init; }

    /// <summary>What whoever fills it in should know; null for nothing.</summary>
    public string? Note { get; init; }
}
