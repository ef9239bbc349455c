namespace RapidReview.Packs.Staffordshire;

/// <summary>The authorities of the area, by GSS code.</summary>
internal static class Area
{
    /// <summary>Staffordshire County Council, to which alone the attendee sheet belongs.</summary>
    public const string Staffordshire = "E10000028";
}
