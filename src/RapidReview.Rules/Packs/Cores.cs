using RapidReview.Packs;

namespace RapidReview.Rules.Packs;

/// <summary>The cores that this library carries. Reading one is cheap and happens once.</summary>
public static class Cores
{
    private static readonly Lazy<Pack> LazyEngland = new(() => Embedded("England", "england"));

    private static readonly Lazy<Pack> LazyWales = new(() => Embedded("Wales", "wales"));

    /// <summary>England: what follows from the Children Act 2004, Working Together and the Panel's guidance.</summary>
    public static Pack England => LazyEngland.Value;

    /// <summary>Wales: child practice reviews, since October 2024 Single Unified Safeguarding Reviews, and the deaths of looked after children.</summary>
    public static Pack Wales => LazyWales.Value;

    private static Pack Embedded(string folder, string id)
    {
        var assembly = typeof(Cores).Assembly;
        var place = $"{typeof(Advisor).Namespace}.{folder}";
        return PackReader.Read(id, file => EmbeddedRulePack.Embedded(assembly, $"{place}.{file}"), EmbeddedRulePack.RulesOf(assembly, place));
    }
}
