using RapidReview.Facts;

namespace RapidReview.Documents.Model;

/// <summary>A row of a table.</summary>
/// <param name="Cells">Its cells, one for each column.</param>
public sealed record TableRow(Items<TableCell> Cells);
