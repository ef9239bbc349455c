using RapidReview.Facts;

namespace RapidReview.Rules.Packs.Templates;

/// <summary>A part of the advice.</summary>
internal sealed record AdviceTemplate(string At, AdviceExtract Extract, Items<string> Of, Items<string> Entries, string? Otherwise) : BlockTemplate(At)
{
    public override IEnumerable<string> Labels => Of.Concat(Entries);
}
