namespace RapidReview.Cases;

/// <summary>Whether children's social care knew the family before the incident.</summary>
public enum FamilyKnownToSocialCare
{
    /// <summary>The family was not known.</summary>
    No = 0,

    /// <summary>There is a current concern.</summary>
    Current,

    /// <summary>There was a recent incident or concern.</summary>
    Recent,

    /// <summary>The family was known in the past, and not recently.</summary>
    Past,
}
