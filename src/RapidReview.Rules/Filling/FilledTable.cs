using RapidReview.Facts;

namespace RapidReview.Rules.Filling;

/// <summary>A table: a row for each item of a list, then rows that are left empty to be written in.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Columns">What heads the columns.</param>
/// <param name="Rows">The rows, each with as many fields as there are columns.</param>
/// <param name="Blank">How many rows are left empty.</param>
/// <param name="IsComplete">Whether the rows are all there are; false where there may be others. Null where they are of no list.</param>
public sealed record FilledTable(string Caption, Items<string> Columns, Items<Items<FilledField>> Rows, int Blank, bool? IsComplete = null) : FilledBlock;
