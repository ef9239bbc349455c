using RapidReview.Facts;

namespace RapidReview.Findings;

/// <summary>What one rule concludes of one subject. Its identity is <see cref="Id"/> and <see cref="Subject"/>.</summary>
public abstract record Finding
{
    /// <summary>The id of the rule.</summary>
    public required string Id { get; init; }

    /// <summary>The key of the subject, such as <c>child:A/authority:E06000004</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>What the finding is about, in words.</summary>
    public required string Says { get; init; }

    /// <summary>The provisions that it rests on.</summary>
    public Items<Source> Sources { get; init; } = [];

    /// <summary>Why, in whole sentences.</summary>
    public Items<string> Reasons { get; init; } = [];

    /// <summary>The tree of conditions with what each saw.</summary>
    public Items<Derivation> Derivation { get; init; } = [];
}
