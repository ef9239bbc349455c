using RapidReview.Facts;
using RapidReview.Subjects;

namespace RapidReview.Rules.Model;

/// <summary>A fact that a pack declares for itself: in a case file it stands under <c>local</c> and the pack's id.</summary>
public sealed record DeclaredFact
{
    private static readonly (Type About, string Group)[] Groups =
    [
        (typeof(WholeCase), ""),
        (typeof(ChildInCase), "children"),
        (typeof(AuthorityInCase), "authorities"),
        (typeof(AgencyInCase), "agencies"),
        (typeof(MeetingInCase), "meetings"),
        (typeof(AttendeeInCase), "attendees"),
        (typeof(ActionInCase), "actions"),
    ];

    /// <summary>The id of the pack.</summary>
    public required string Pack { get; init; }

    /// <summary>The id of the fact, which is its name in the case file, such as <c>requestKind</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The kind of subject that it is a fact of.</summary>
    public required Type About { get; init; }

    /// <summary>What kind of value it has.</summary>
    public required DeclaredKind Kind { get; init; }

    /// <summary>Of a code: the values that it can have.</summary>
    public Items<string> Codes { get; init; } = [];

    /// <summary>The question that yields it, and the words for it.</summary>
    public required AskAttribute Ask { get; init; }

    /// <summary>The member of the pack's object under which facts of this subject stand, one member for each; empty for facts of the case, which stand there themselves.</summary>
    public string Group => GroupOf(About)!;

    /// <summary>The pack's id, a full stop and the fact's.</summary>
    public string FullId => $"{Pack}.{Id}";

    /// <summary>The groups of facts of subjects other than the case.</summary>
    internal static IEnumerable<string> GroupNames => Groups.Select(group => group.Group).Where(group => group.Length > 0);

    /// <summary>The group for a kind of subject; null for one of which no fact can be declared.</summary>
    internal static string? GroupOf(Type about) => Array.Find(Groups, group => group.About == about).Group;
}
