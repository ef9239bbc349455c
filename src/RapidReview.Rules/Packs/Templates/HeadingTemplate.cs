namespace RapidReview.Rules.Packs.Templates;

/// <summary>A heading.</summary>
internal sealed record HeadingTemplate(string At, int Level, string Text) : BlockTemplate(At)
{
    public override IEnumerable<string> Labels => [Text];
}
