namespace RapidReview.Rules.Packs.Templates;

/// <summary>A paragraph, or a note to whoever fills the document in.</summary>
internal sealed record ParagraphTemplate(string At, Phrase Phrase, bool IsNote) : BlockTemplate(At)
{
    public override IEnumerable<string> Labels => [Phrase.Text];
}
