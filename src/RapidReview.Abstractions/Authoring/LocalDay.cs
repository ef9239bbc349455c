namespace RapidReview.Authoring;

/// <summary>Names a date that the rule's own pack has declared in its <c>facts.json</c>, so that C# can read it: <c>s.Local(ChairEndorsedOn)</c>.</summary>
/// <param name="id">The id of the pack, a full stop and the id of the fact, such as <c>tees.reviewerAgreedOn</c>.</param>
public sealed class LocalDay(string id)
{
    /// <summary>The id of the pack, a full stop and the id of the fact.</summary>
    public string Id { get; } = id;
}
