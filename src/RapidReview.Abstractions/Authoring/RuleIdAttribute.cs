namespace RapidReview.Authoring;

/// <summary>The stable id of a rule and the words for what it concludes.</summary>
/// <param name="id">Nation or pack, topic and thing in kebab-case, such as <c>england.notification.notify-panel</c>. Never reused.</param>
/// <param name="says">
/// For a criterion a clause ("the child was seriously harmed"), for a clock what starts it ("the authority becomes aware"),
/// for a duty what is to be done ("notify the Panel of the incident"), for a prompt or a conflict its subject in a few words.
/// </param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RuleIdAttribute(string id, string says) : Attribute
{
    /// <summary>The id.</summary>
    public string Id { get; } = id;

    /// <summary>The words for what it concludes.</summary>
    public string Says { get; } = says;

    /// <summary>For a criterion, the clause that denies it; null: made from <see cref="Says"/>.</summary>
    public string? Denies { get; init; }
}
