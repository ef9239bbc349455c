namespace RapidReview.House.Tests.Support;

/// <summary>A document of a partnership, whose provisions were numbered when it was read.</summary>
/// <param name="Label">The label of its provisions, such as <c>TEES</c>.</param>
/// <param name="Title">What it is, and whose.</param>
/// <param name="Pack">The id of the pack that encodes it, which is the name of the pack's folder.</param>
/// <param name="Count">How many provisions it has.</param>
internal sealed record SourceDocument(string Label, string Title, string Pack, int Count)
{
    /// <summary>All of them; those of one pack in the order in which it accounts for them.</summary>
    public static IReadOnlyList<SourceDocument> All { get; } =
    [
        new("TEES", "Tees: guidance on serious incidents, rapid reviews and practice reviews, with the referral form", "tees", 72),
        new("SAL", "Salford: agenda of the rapid review panel, with supporting information", "salford", 75),
        new("H01", "Stoke-on-Trent: procedure H01, regional text with local variations", "staffordshire", 53),
        new("STAFF", "Staffordshire: roles and responsibilities of those who attend a rapid review", "staffordshire", 48),
        new("MWW", "Mid and West Wales: template for a rapid internal case review by senior managers", "mid-and-west-wales", 63),
    ];

    /// <summary>The ids of its provisions, in order.</summary>
    public IEnumerable<string> Numbers => Enumerable.Range(1, Count).Select(number => $"{Label}-{number:00}");
}
