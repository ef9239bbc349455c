using RapidReview.Facts;

namespace RapidReview.Documents.Model;

/// <summary>A table. Each row has as many cells as there are columns, and its first cell heads it.</summary>
/// <param name="Caption">What it shows, read out before it.</param>
/// <param name="Columns">The columns; at least one.</param>
/// <param name="Rows">The rows, in order.</param>
public sealed record Table(string Caption, Items<TableColumn> Columns, Items<TableRow> Rows) : Block;
