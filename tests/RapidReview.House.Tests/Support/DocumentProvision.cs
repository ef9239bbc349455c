namespace RapidReview.House.Tests.Support;

/// <summary>A provision of a partnership's document, and what carries it, or why nothing does.</summary>
internal sealed record DocumentProvision
{
    /// <summary>Its label and number, such as <c>TEES-21</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of provision it is.</summary>
    public required ProvisionKind Kind { get; init; }

    /// <summary>What it says, in our own words.</summary>
    public required string Says { get; init; }

    /// <summary>The ids of the rules that carry it, the pack's and the core's.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>The ids of the parameters that hold its numbers.</summary>
    public IReadOnlyList<string> Parameters { get; init; } = [];

    /// <summary>Where the facts stand in a case file, with <c>*</c> for any item of a list.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>The items of checklists: the rule's id, <c>#</c> and the item's.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>Where it stands in the pack's documents: the document's id, a colon and a label in it.</summary>
    public IReadOnlyList<string> Documents { get; init; } = [];

    /// <summary>What of it is due on paper and stands under no label; null where nothing is.</summary>
    public string? Paper { get; init; }

    /// <summary>Why nothing, or not all of it, is carried; null where all of it is.</summary>
    public string? Because { get; init; }

    /// <summary>Everything that it names.</summary>
    public IEnumerable<string> Names => [.. Rules, .. Parameters, .. Facts, .. Items, .. Documents];
}
