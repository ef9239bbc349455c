namespace RapidReview.Rules.Model;

/// <summary>What kind of value a fact has that a pack declares for itself.</summary>
public enum DeclaredKind
{
    /// <summary>Yes or no.</summary>
    YesNo = 0,

    /// <summary>One of the codes that the declaration lists.</summary>
    Code,

    /// <summary>A pseudonymous reference.</summary>
    Reference,

    /// <summary>Words that people write freely, and that identify nobody.</summary>
    Text,

    /// <summary>When something happened. In a file whose events are complete, no date means that it did not.</summary>
    Event,

    /// <summary>A date of anything else.</summary>
    Date,
}
