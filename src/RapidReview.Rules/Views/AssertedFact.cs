using RapidReview.Facts;
using RapidReview.Rules.Differences;

namespace RapidReview.Rules.Views;

/// <summary>A fact of which bodies say something, with everything that is said of it and what it changes. Immutable.</summary>
public sealed record AssertedFact
{
    /// <summary>Where it stands in the case file.</summary>
    public required string Pointer { get; init; }

    /// <summary>The question that yields it; null where neither the model nor a pack that is loaded has one.</summary>
    public required string? Question { get; init; }

    /// <summary>What it is about, in words: the entries in which it stands, such as <c>child A</c> and <c>Stockton-on-Tees</c>; empty for the whole case.</summary>
    public required Items<string> About { get; init; }

    /// <summary>What is said of it: the file's own value first where it has one. At least one.</summary>
    public required Items<AssertedValue> Values { get; init; }

    /// <summary>Whether different things are said of it. If not, the file may still be silent on it.</summary>
    public bool IsDisputed => Values.Count > 1;

    /// <summary>Whether the file itself records the fact.</summary>
    public bool IsRecorded => Values[0].IsFiles;

    /// <summary>Whether the advice differs between the values; of a fact that only one value is said of and the file does not record: between that value and none.</summary>
    public required AssertionEffect Effect { get; init; }

    /// <summary>The findings that differ between the first value and any other; as an example, where it matters only together with others.</summary>
    public Items<FindingChange> Changes { get; init; } = [];

    /// <summary>Where it matters only together with others: the places of those others, in one combination in which it does.</summary>
    public Items<string> With { get; init; } = [];
}
