namespace RapidReview.Facts;

/// <summary>Where the completeness of a list comes from.</summary>
public enum CompletenessFrom
{
    /// <summary>The list states it: in JSON <c>{"complete": …, "items": […]}</c>.</summary>
    Itself = 0,

    /// <summary>The list holds events and is complete where <c>events.completeTo</c> reaches the moment asked: in JSON an array.</summary>
    Events,

    /// <summary>The file is about these items and no others: in JSON an array.</summary>
    Definition,
}
