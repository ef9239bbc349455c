using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Law;

namespace RapidReview.Subjects;

/// <summary>One meeting that was held or is planned.</summary>
public sealed class MeetingInCase : Subject
{
    private readonly int _position;
    private string? _key;

    internal MeetingInCase(CaseFile file, DateFact asAt, IDecision decision, int position, int index)
        : base(file, asAt, decision, index)
    {
        _position = position;
        Meeting = file.Meetings[position];
    }

    /// <summary>The meeting, with who took part.</summary>
    public Meeting Meeting { get; }

    /// <summary>Everybody who is recorded as taking part. The list is as complete as the file says.</summary>
    [Ask("Who took part in the meeting?", Supplier.Partnership, Says = "those who took part in the meeting")]
    public Listed<AttendeeInCase> EveryAttendee { get; internal set; } = [];

    /// <inheritdoc/>
    public override string Key => _key ??= $"meeting:{Meeting.Ref}";

    internal override Fact<AuthorityCode> OwnAuthority => Meeting.Authority;

    internal override DateFact DateOf(GoverningDate by) => by == GoverningDate.MeetingHeld ? Meeting.HeldOn : base.DateOf(by);

    internal override IEnumerable<string[]> PathsTo(GoverningDate by) =>
        by == GoverningDate.MeetingHeld ? [[nameof(Meeting), nameof(Cases.Meeting.HeldOn)]] : base.PathsTo(by);

    internal override string? PointerTo(string property) => property switch
    {
        nameof(Meeting) => $"/meetings/{_position}",
        nameof(EveryAttendee) => $"/meetings/{_position}/attendance",
        _ => base.PointerTo(property),
    };
}
