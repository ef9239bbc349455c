using RapidReview.Facts;

namespace RapidReview.Rules.Packs.Templates;

/// <summary>A list of phrases.</summary>
internal sealed record ListTemplate(string At, Items<Phrase> Entries, bool Numbered) : BlockTemplate(At)
{
    public override IEnumerable<string> Labels => Entries.Select(entry => entry.Text);
}
