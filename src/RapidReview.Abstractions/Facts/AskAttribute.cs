namespace RapidReview.Facts;

/// <summary>
/// What a fact of the case file means: the question that yields it, who can usually answer, and the words for it in a
/// sentence. Feeds explanations, the list of missing information, the JSON Schema and the documentation.
/// </summary>
/// <param name="question">The question in plain English, with a question mark.</param>
/// <param name="of">Who can usually answer it.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AskAttribute(string question, Supplier of) : Attribute
{
    /// <summary>The question in plain English.</summary>
    public string Question { get; } = question;

    /// <summary>Who can usually answer it.</summary>
    public Supplier Of { get; } = of;

    /// <summary>
    /// How a sentence names it. For a yes/no fact a clause ("the child has died"); otherwise a noun phrase ("the date of birth").
    /// </summary>
    public required string Says { get; init; }

    /// <summary>For a yes/no fact, how a sentence denies it ("the child has not died"). Null: made from <see cref="Says"/>.</summary>
    public string? Denies { get; init; }

    /// <summary>
    /// For a group of facts: whether a sentence about one of them says which group it is, as in
    /// "the nation of the place of the incident".
    /// </summary>
    public bool Qualifies { get; init; }

    /// <summary>What whoever fills it in should know. Null where the question says it all.</summary>
    public string? Note { get; init; }
}
