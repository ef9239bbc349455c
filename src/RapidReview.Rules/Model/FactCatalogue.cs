using RapidReview.Facts;

namespace RapidReview.Rules.Model;

/// <summary>Every fact of the case file, in the order of its schema: for documentation, schema and questions. Immutable and thread-safe.</summary>
public static class FactCatalogue
{
    private static readonly Lazy<Items<CatalogueFact>> Facts = new(() => Items.From(FactLister.Of(CaseModel.Root, "")));

    /// <summary>All of them: records and lists before what is in them, derived facts after the others of their record.</summary>
    public static Items<CatalogueFact> All => Facts.Value;
}
