namespace RapidReview.Rules.Reasoning;

/// <summary>By which dates the law is read.</summary>
/// <param name="Edition">The edition of the core that is forced; null where each instrument is picked by its own dates.</param>
/// <param name="IsForced">Whether the part was forced: then the dates and the area of a partnership's pack are set aside.</param>
internal readonly record struct LawReading(string? Edition, bool IsForced);
