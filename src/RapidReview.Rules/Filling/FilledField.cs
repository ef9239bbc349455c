using RapidReview.Facts;

namespace RapidReview.Rules.Filling;

/// <summary>A field of a form, or a cell of a table.</summary>
public sealed record FilledField
{
    /// <summary>What is asked for.</summary>
    public required string Label { get; init; }

    /// <summary>Whether it is filled, and if not, why.</summary>
    public required FieldState State { get; init; }

    /// <summary>What stands in it, line by line. Empty unless it is <see cref="FieldState.Filled"/>.</summary>
    public Items<string> Values { get; init; } = [];

    /// <summary>The boxes to tick. Empty where it has none.</summary>
    public Items<FilledChoice> Choices { get; init; } = [];

    /// <summary>What whoever fills it in should know; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The same with something more to know; null for nothing more.</summary>
    internal FilledField Noting(string? more) => more is null ? this : this with { Note = Note is null ? more : $"{Note} {more}" };

    /// <summary>Where in the case file it came from, or is to be entered, as JSON pointers.</summary>
    public Items<string> Pointers { get; init; } = [];
}
