namespace RapidReview.Rules.Explanation;

/// <summary>What an answer that is still missing can do to the advice.</summary>
public enum TurnEffect
{
    /// <summary>Whatever the answer is, it settles something: every one of them was tried. That nobody can say is no answer.</summary>
    Settles = 0,

    /// <summary>Some answer changes the advice.</summary>
    CouldChange,

    /// <summary>No answer that was tried changes the advice.</summary>
    WouldNotChange,
}
