using RapidReview.Subjects;

namespace RapidReview.Rules.Reasoning;

/// <summary>The kinds of subject, with the type of each and what it is called.</summary>
internal static class SubjectKinds
{
    private static readonly (Type Type, string Words)[] All =
    [
        (typeof(WholeCase), "the case as a whole"),
        (typeof(ChildInCase), "each child"),
        (typeof(ChildAndAuthority), "each child together with each local authority"),
        (typeof(AuthorityInCase), "each local authority"),
        (typeof(AgencyInCase), "each agency"),
        (typeof(MeetingInCase), "each meeting"),
        (typeof(NotificationInCase), "each notification"),
        (typeof(AttendeeInCase), "each person who attends a meeting"),
        (typeof(ActionInCase), "each immediate action"),
    ];

    public static int Number => All.Length;

    public static SubjectKind? Of(Type type) => Array.FindIndex(All, kind => kind.Type == type) is var found and >= 0 ? (SubjectKind)found : null;

    public static Type Type(this SubjectKind kind) => All[(int)kind].Type;

    /// <summary>What rules of the kind are about, such as <c>each child</c>.</summary>
    public static string Words(this SubjectKind kind) => All[(int)kind].Words;
}
