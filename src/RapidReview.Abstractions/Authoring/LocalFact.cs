namespace RapidReview.Authoring;

/// <summary>
/// Names a fact that the rule's own pack has declared in its <c>facts.json</c>, so that C# can read it:
/// <c>s.Local(RequestKind) == "learning"</c>. Whether there is such a fact, and of this type, is checked at load.
/// </summary>
/// <typeparam name="T"><see cref="bool"/> for a yes or no, <see cref="string"/> for a code, a reference or a text.</typeparam>
/// <param name="id">The id of the pack, a full stop and the id of the fact, such as <c>tees.requestKind</c>.</param>
public sealed class LocalFact<T>(string id)
    where T : notnull
{
    /// <summary>The id of the pack, a full stop and the id of the fact.</summary>
    public string Id { get; } = id;
}
