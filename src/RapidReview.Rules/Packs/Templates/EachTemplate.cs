using RapidReview.Facts;

namespace RapidReview.Rules.Packs.Templates;

/// <summary>The same for each item of a list.</summary>
internal sealed record EachTemplate(string At, ListTest List, Items<BlockTemplate> Blocks, string? Otherwise) : BlockTemplate(At)
{
    public override IEnumerable<string> Labels => Blocks.SelectMany(block => block.Labels);
}
