using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Law;

namespace RapidReview.Subjects;

/// <summary>One person's attendance at a meeting. The person appears by a reference only.</summary>
public sealed class AttendeeInCase : Subject
{
    private readonly int _position;
    private string? _key;

    internal AttendeeInCase(MeetingInCase meeting, int position, int index)
        : base(meeting.Case, meeting.AsAt, meeting.Decision, index)
    {
        _position = position;
        OfMeeting = meeting;
        Attendance = meeting.Meeting.Attendance[position];
    }

    /// <summary>The meeting as a subject of its own.</summary>
    public MeetingInCase OfMeeting { get; }

    /// <summary>The meeting.</summary>
    public Meeting Meeting => OfMeeting.Meeting;

    /// <summary>The attendance: for whom, in what capacity and how the person took part.</summary>
    public Attendance Attendance { get; }

    /// <inheritdoc/>
    public override string Key => _key ??= $"{OfMeeting.Key}/attendee:{Attendance.Ref}";

    internal override Fact<AuthorityCode> OwnAuthority => OfMeeting.OwnAuthority;

    internal override DateFact DateOf(GoverningDate by) => OfMeeting.DateOf(by);

    // The paths are the same from here, since the meeting is a property of both.
    internal override IEnumerable<string[]> PathsTo(GoverningDate by) => OfMeeting.PathsTo(by);

    internal override string? PointerTo(string property) => property switch
    {
        nameof(Meeting) => OfMeeting.PointerTo(property),
        nameof(Attendance) => $"{OfMeeting.PointerTo(nameof(Meeting))}/attendance/{_position}",
        _ => base.PointerTo(property),
    };
}
