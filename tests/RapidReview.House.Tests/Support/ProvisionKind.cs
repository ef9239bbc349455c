namespace RapidReview.House.Tests.Support;

/// <summary>What kind of provision of a partnership's document it is, as judged when it was read.</summary>
internal enum ProvisionKind
{
    /// <summary>It tells how something is meant, or where it comes from.</summary>
    Guidance = 0,

    /// <summary>Somebody is to do something.</summary>
    Duty,

    /// <summary>By when.</summary>
    Deadline,

    /// <summary>A test that the facts meet or do not.</summary>
    Criterion,

    /// <summary>Something that people decide.</summary>
    Decision,

    /// <summary>Who takes part, owes or is told.</summary>
    Party,

    /// <summary>Something to be seen to.</summary>
    ChecklistItem,

    /// <summary>A field of a form.</summary>
    FormField,

    /// <summary>A paper.</summary>
    Document,
}
