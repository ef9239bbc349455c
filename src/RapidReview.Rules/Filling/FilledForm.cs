using RapidReview.Facts;

namespace RapidReview.Rules.Filling;

/// <summary>The fields of a form, or of a part of one.</summary>
/// <param name="Caption">What the fields are about.</param>
/// <param name="Fields">The fields, in order.</param>
public sealed record FilledForm(string Caption, Items<FilledField> Fields) : FilledBlock;
