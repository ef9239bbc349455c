using RapidReview.Facts;

namespace RapidReview.Documents.Model;

/// <summary>The fields of a form, or of a part of one.</summary>
/// <param name="Caption">What the fields are about, read out before them.</param>
/// <param name="Fields">The fields, in the order of the form; at least one.</param>
public sealed record Form(string Caption, Items<FormField> Fields) : Block;
