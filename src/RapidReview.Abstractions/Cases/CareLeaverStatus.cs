namespace RapidReview.Cases;

/// <summary>Whether a young person is a care leaver, and of which kind (Children Act 1989, sections 23A, 23C and 24).</summary>
public enum CareLeaverStatus
{
    /// <summary>Not a care leaver.</summary>
    None = 0,

    /// <summary>A relevant child: aged 16 or 17, no longer looked after.</summary>
    Relevant,

    /// <summary>A former relevant child: an adult who was relevant or eligible.</summary>
    FormerRelevant,

    /// <summary>A person who qualifies for advice and assistance.</summary>
    Qualifying,
}
