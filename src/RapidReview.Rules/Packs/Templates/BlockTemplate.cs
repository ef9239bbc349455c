namespace RapidReview.Rules.Packs.Templates;

/// <summary>One of the few things that a document of a pack is made of. The set is closed.</summary>
/// <param name="At">Where it stands in its file, as a JSON pointer.</param>
internal abstract record BlockTemplate(string At)
{
    /// <summary>The texts by which somebody would look for it.</summary>
    public virtual IEnumerable<string> Labels => [];
}
