namespace RapidReview.Rules.Model;

/// <summary>Words that stand for a state of a fact rather than for a value.</summary>
internal static class ReservedWords
{
    /// <summary>Asked, and nobody can say.</summary>
    public const string CannotBeEstablished = "cannot-be-established";

    /// <summary>Of an event: it did not happen.</summary>
    public const string DidNotHappen = "did-not-happen";
}
