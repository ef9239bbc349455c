using NodaTime;
using RapidReview.Facts;

namespace RapidReview.Documents.Model;

/// <summary>A paper for people, whatever it will be written as. Immutable; compares by value; safe for any number of threads.</summary>
public sealed record Document
{
    /// <summary>The language of every paper, as HTML and Word name it.</summary>
    public const string Language = "en-GB";

    /// <summary>What every paper says of itself.</summary>
    public const string Motto = "It advises; people decide.";

    /// <summary>The title: no markup, not empty.</summary>
    public required string Title { get; init; }

    /// <summary>The pseudonymous reference of the case.</summary>
    public required string Reference { get; init; }

    /// <summary>The moment for which it holds. No writer reads a clock.</summary>
    public required Instant AsAt { get; init; }

    /// <summary>What it was made with, as one sentence: the library, the packs and the calendar with their versions.</summary>
    public required string MadeWith { get; init; }

    /// <summary>How the paper is marked, such as <c>Confidential once filled in</c>; null for no marking.</summary>
    public string? Marking { get; init; }

    /// <summary>What it says, in order.</summary>
    public required Items<Block> Blocks { get; init; }
}
