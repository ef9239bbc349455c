namespace RapidReview.Cli.Scaffolding;

/// <summary>Which rule is asked for.</summary>
/// <param name="Id">Its id: pack, topic and thing.</param>
/// <param name="Kind">Its kind, as JSON spells it.</param>
/// <param name="About">What it is about, as JSON spells it; null for what is usual.</param>
internal sealed record RuleRequest(string Id, string Kind, string? About)
{
    /// <summary>The kinds, in the order in which they are explained.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["duty", "clock", "criterion", "category", "consideration", "prompt", "conflict", "checklist", "quorum"];

    /// <summary>The kind that is usual.</summary>
    public const string UsualKind = "duty";

    public string Topic => Id.Split('.')[1];

    public string Thing => Id.Split('.')[2];

    /// <summary>What it is about.</summary>
    public string Subject => About ?? Kind switch
    {
        "quorum" => "meeting",
        "consideration" or "conflict" or "checklist" => "case",
        _ => "authority",
    };
}
