namespace RapidReview.Documents.Model;

/// <summary>A mark. Each has a form of its own, so that they can be told apart without colour.</summary>
public enum Mark
{
    /// <summary>Something happened: a filled diamond.</summary>
    Event = 0,

    /// <summary>A period starts: an empty circle.</summary>
    Start,

    /// <summary>The last day: a filled triangle that stands on its point.</summary>
    LastDay,

    /// <summary>The prudent day: an empty triangle that stands on its point.</summary>
    PrudentDay,

    /// <summary>Done: a filled square.</summary>
    Done,
}
