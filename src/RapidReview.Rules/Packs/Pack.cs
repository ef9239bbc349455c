using RapidReview.Authoring;
using RapidReview.Facts;
using RapidReview.Packs;
using RapidReview.Rules.Model;
using RapidReview.Rules.Packs.Templates;

namespace RapidReview.Rules.Packs;

/// <summary>
/// Rules and parameters with a manifest, checked for themselves but not yet for what they refer to; that happens when an
/// <see cref="Advisor"/> is made of packs. Immutable; safe to share between threads.
/// </summary>
public sealed class Pack
{
    internal Pack(PackManifest manifest, SourceCatalogue sources, Items<PackParameter> parameters, Items<SetParameter> sets, Items<DeclaredFact> facts, Items<Rule> rules, Items<DocumentTemplate> documents, string digest)
    {
        Facts = facts;
        Documents = documents;
        Manifest = manifest;
        Sources = sources;
        Parameters = parameters;
        Sets = sets;
        Rules = rules;
        Digest = digest;
    }

    /// <summary>What the pack says of itself.</summary>
    public PackManifest Manifest { get; }

    /// <summary>The instruments and provisions that it cites.</summary>
    public SourceCatalogue Sources { get; }

    /// <summary>Its parameters, by id.</summary>
    public Items<PackParameter> Parameters { get; }

    /// <summary>What it sets of its parent's parameters.</summary>
    public Items<SetParameter> Sets { get; }

    /// <summary>The facts that it declares for itself.</summary>
    public Items<DeclaredFact> Facts { get; }

    /// <summary>Its forms, letters and other documents, by id.</summary>
    public Items<DocumentTemplate> Documents { get; }

    /// <summary>A digest of the pack's contents, as SHA-256 in hexadecimal.</summary>
    public string Digest { get; }

    internal Items<Rule> Rules { get; }

    /// <summary>Reads a pack and checks it for itself.</summary>
    /// <exception cref="PackException">The pack is refused; every problem is listed.</exception>
    public static Pack Of(RulePack contents)
    {
        ArgumentNullException.ThrowIfNull(contents);
        return PackReader.Read(contents.Folder, contents.Read, contents.Rules, contents.Documents);
    }
}
