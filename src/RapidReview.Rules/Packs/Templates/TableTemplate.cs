using RapidReview.Facts;

namespace RapidReview.Rules.Packs.Templates;

/// <summary>A table: a row for each item of a list, and rows left empty to be written in.</summary>
internal sealed record TableTemplate(string At, string Caption, ListTest? Rows, Items<FieldTemplate> Columns, int Blank) : BlockTemplate(At)
{
    public override IEnumerable<string> Labels => Columns.Select(column => column.Label).Prepend(Caption);
}
