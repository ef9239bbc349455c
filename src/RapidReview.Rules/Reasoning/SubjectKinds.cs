using RapidReview.Subjects;

namespace RapidReview.Rules.Reasoning;

/// <summary>Which kind a subject is.</summary>
internal static class SubjectKinds
{
    public const int Number = 3;

    public static SubjectKind? Of(Type type) =>
        type == typeof(WholeCase) ? SubjectKind.WholeCase
        : type == typeof(ChildInCase) ? SubjectKind.ChildInCase
        : type == typeof(ChildAndAuthority) ? SubjectKind.ChildAndAuthority
        : null;

    public static SubjectKind Of(Subject subject) => subject switch
    {
        ChildAndAuthority => SubjectKind.ChildAndAuthority,
        ChildInCase => SubjectKind.ChildInCase,
        _ => SubjectKind.WholeCase,
    };
}
