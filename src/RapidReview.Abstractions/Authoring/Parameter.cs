namespace RapidReview.Authoring;

/// <summary>
/// Names a number that the law sets: its dated, cited values are data. A value is picked by the governing date of the
/// rule that uses it.
/// </summary>
/// <typeparam name="T"><see cref="Law.TimeLimit"/> or <see cref="int"/>.</typeparam>
/// <param name="id">The stable id, such as <c>england.notification.period</c>.</param>
public sealed class Parameter<T>(string id)
    where T : struct
{
    /// <summary>The stable id.</summary>
    public string Id { get; } = id;
}
