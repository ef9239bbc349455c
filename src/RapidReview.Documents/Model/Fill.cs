namespace RapidReview.Documents.Model;

/// <summary>How a rectangle is filled. The fills can be told apart without colour.</summary>
public enum Fill
{
    /// <summary>A light shade.</summary>
    Shade = 0,

    /// <summary>Slanting lines.</summary>
    Hatch,

    /// <summary>An outline and a light filling: a period that runs.</summary>
    Bar,

    /// <summary>The colour of the paper, so that what lies beneath does not show.</summary>
    Paper,
}
