using RapidReview.Cases;
using RapidReview.Subjects;

namespace RapidReview.Rules.Tests.Reference;

/// <summary>What a rule is about. An authority's code is null while it is not known.</summary>
/// <param name="of">The case.</param>
/// <param name="kind">The name of the kind, as the engine's type has it.</param>
/// <param name="item">What it is about: a child, an agency, a meeting, an attendance, an action or a notification; null for the case and an authority.</param>
/// <param name="code">For an authority, and for a child with one: its code.</param>
/// <param name="meeting">For an attendance: the meeting.</param>
internal sealed class PlainSubject(PlainCase of, string kind, object? item, string? code = null, PlainSubject? meeting = null)
{
    public PlainCase Of { get; } = of;

    public string Kind { get; } = kind;

    public object? Item { get; } = item;

    public string? Code { get; } = code;

    /// <summary>For an attendance, the meeting as a subject of its own.</summary>
    public PlainSubject? OfMeeting { get; } = meeting;

    public Child? Child => Item as Child;

    public bool IsPair => Kind == nameof(ChildAndAuthority);

    public bool HasAuthority => IsPair || Kind == nameof(AuthorityInCase);

    public string Key => Kind switch
    {
        nameof(ChildInCase) => $"child:{Child!.Ref}",
        nameof(ChildAndAuthority) => $"child:{Child!.Ref}/authority:{Code ?? "not-yet-known"}",
        nameof(AuthorityInCase) => $"authority:{Code ?? "not-yet-known"}",
        nameof(AgencyInCase) => $"agency:{((AgencyInvolved)Item!).Ref}",
        nameof(MeetingInCase) => $"meeting:{((Meeting)Item!).Ref}",
        nameof(AttendeeInCase) => $"{OfMeeting!.Key}/attendee:{((Attendance)Item!).Ref}",
        nameof(ActionInCase) => $"action:{((AgreedAction)Item!).Ref}",
        nameof(NotificationInCase) => $"notification:{((Notification)Item!).Ref}",
        _ => "case",
    };

    /// <summary>For a pair, the child as a subject of its own.</summary>
    public PlainSubject OfChild => Of.Subjects.Single(other => other.Kind == nameof(ChildInCase) && other.Child == Child);

    /// <summary>For a pair, the authority as a subject of its own.</summary>
    public PlainSubject OfAuthority => Of.Subjects.Single(other => other.Kind == nameof(AuthorityInCase) && other.Code == Code);

    /// <summary>What the authority knew; an empty record, its own, where none is kept.</summary>
    public ChildKnowledge Knowledge => field ??= Child!.Knowledge.FirstOrDefault(knower => Code is not null && knower.By == Code) ?? new ChildKnowledge { By = Code ?? "" };

    /// <summary>What the authority did; a record of its own where the file has no entry.</summary>
    public AuthorityInvolved Authority => IsPair ? OfAuthority.Authority : field ??= Of.File.Authorities.FirstOrDefault(involved => involved.Code.Value == Code) ?? (Code is null ? new AuthorityInvolved { Code = default } : Of.Unrecorded(Code));
}
