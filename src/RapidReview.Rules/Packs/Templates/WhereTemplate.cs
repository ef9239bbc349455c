using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Packs.Templates;

/// <summary>What stands there only in some cases.</summary>
internal sealed record WhereTemplate(string At, Condition When, Items<BlockTemplate> Blocks, Items<BlockTemplate> Otherwise) : BlockTemplate(At)
{
    public override IEnumerable<string> Labels => Blocks.Concat(Otherwise).SelectMany(block => block.Labels);
}
