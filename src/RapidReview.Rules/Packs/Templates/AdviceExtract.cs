namespace RapidReview.Rules.Packs.Templates;

/// <summary>A part of the advice that a document of a pack can hold.</summary>
public enum AdviceExtract
{
    /// <summary>What must be done, by whom and by when.</summary>
    Duties = 0,

    /// <summary>What bears on a review, with what the meeting answered.</summary>
    Considerations,

    /// <summary>How complete something is, item by item.</summary>
    Checklists,

    /// <summary>Things to consider, and where sources disagree.</summary>
    Notes,

    /// <summary>Whether those who are needed took part.</summary>
    Quorum,

    /// <summary>What is not known, and whom to ask.</summary>
    Questions,

    /// <summary>What happened, and how long each duty runs.</summary>
    Timeline,
}
