using System.Reflection;
using RapidReview.Facts;

namespace RapidReview.Rules.Model;

/// <summary>One fact that a case file can hold, or that is worked out from it: where it stands and what it means.</summary>
public sealed record CatalogueFact
{
    /// <summary>Where it stands, with <c>*</c> for any item of a list: <c>/children/*/bornOn</c>.</summary>
    public required string Pointer { get; init; }

    /// <summary>What it belongs to, in words: <c>child</c>.</summary>
    public required string Record { get; init; }

    /// <summary>The property that holds it or works it out.</summary>
    public required PropertyInfo Property { get; init; }

    /// <summary>The question that yields it; null for references and the like, which explain themselves.</summary>
    public string? Question { get; init; }

    /// <summary>Who can usually answer; null where there is no question.</summary>
    public Supplier? Of { get; init; }

    /// <summary>How a sentence names it; null where there is no question.</summary>
    public string? Says { get; init; }

    /// <summary>For a yes or no, how a sentence denies it; null for any other.</summary>
    public string? Denies { get; init; }

    /// <summary>What whoever fills it in should know; null where the question says it all.</summary>
    public string? Note { get; init; }

    /// <summary>Whether a case file without it is refused.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Where it is worked out from; null where it stands in the file itself.</summary>
    public string? DerivedFrom { get; init; }
}
