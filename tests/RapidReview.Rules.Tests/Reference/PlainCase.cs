using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules.Calendar;
using RapidReview.Subjects;

namespace RapidReview.Rules.Tests.Reference;

/// <summary>A case as at a moment with its subjects under the law of a nation.</summary>
internal sealed class PlainCase
{
    private readonly Nation _nation;
    private readonly LocalDate _first;
    private readonly bool _isComplete;

    /// <param name="file">The case.</param>
    /// <param name="asAt">The moment asked.</param>
    /// <param name="nation">The nation.</param>
    /// <param name="first">The first day of its law; null for that of the nation's own core.</param>
    public PlainCase(CaseFile file, Instant asAt, Nation nation, LocalDate? first = null)
    {
        (_nation, _isComplete) = (nation, file.Events.CompleteTo >= asAt);
        _first = first ?? (nation == Nation.England ? new LocalDate(2018, 6, 29) : new LocalDate(2016, 4, 6));
        File = PlainView.Of(file, asAt);
        Unrecorded = code => PlainView.Unrecorded(asAt, file.Events.CompleteTo, code);
        AsAt = PlainDate.Of(DateFact.At(asAt, asAt.InZone(London.Zone).Date));
        Add(nameof(WholeCase), [null]);
        Add(nameof(ChildInCase), File.Children);
        foreach (var child in File.Children)
        {
            foreach (var code in File.Children.SelectMany(Codes).Distinct(StringComparer.Ordinal).Where(code => code is not null || IsWanting(child)).ToList())
                Subjects.Add(new PlainSubject(this, nameof(ChildAndAuthority), child, code));
        }

        foreach (var code in File.Children.SelectMany(Codes).Distinct(StringComparer.Ordinal).ToList())
            Subjects.Add(new PlainSubject(this, nameof(AuthorityInCase), null, code));
        Add(nameof(AgencyInCase), File.Agencies);
        Add(nameof(MeetingInCase), File.Meetings.Where(meeting => MayBeHere(meeting.Authority)));
        foreach (var meeting in Subjects.Where(subject => subject.Kind == nameof(MeetingInCase)).ToList())
            Subjects.AddRange(((Meeting)meeting.Item!).Attendance.Select(person => new PlainSubject(this, nameof(AttendeeInCase), person, meeting: meeting)));
        Add(nameof(ActionInCase), File.Answers.ImmediateActions);
        Add(nameof(NotificationInCase), File.Notifications.Where(notification => MayBeHere(notification.Authority)));
    }

    public CaseFile File { get; }

    public Func<string, AuthorityInvolved> Unrecorded { get; }

    public PlainDate AsAt { get; }

    public List<PlainSubject> Subjects { get; } = [];

    /// <summary>
    /// Whether the nation's rules have a part: not where the place, and for England every home, are known to lie elsewhere,
    /// unless an authority of the nation is known to have the care of a child.
    /// </summary>
    public bool IsConcerned => (_nation == Nation.England ? File.Children.Select(child => child.Residence) : []).Append(File.Incident.Place).Any(place => NationOf(place) is not { } known || known == _nation)
        || File.Children.Any(child => IsHere(Code(child.LookedAfter.By)) || IsHere(Code(child.CareLeaver.ResponsibleAuthority)));

    /// <summary>Whether an authority of the nation that nobody has named yet may have to do with the case.</summary>
    public bool MayConcernOthers
    {
        get
        {
            var open = File.Children.Any(child => Code(child.LookedAfter.By) is null || Code(child.CareLeaver.ResponsibleAuthority) is null || (Code(child.Residence.Authority) is null && MayBeHere(child.Residence)));
            var isRecorded = _isComplete && File.Incident.OccurredOn is { IsKnown: true } incident && incident.Earliest >= _first;
            return File.Notifications.Any(notification => Code(notification.Authority) is null) || (open && !isRecorded);
        }
    }

    public static Nation? NationOf(Place place) =>
        place.Authority.IsKnown ? place.Authority.Value.Value[0] switch { 'E' => Nation.England, 'W' => Nation.Wales, 'S' => Nation.Scotland, _ => Nation.NorthernIreland }
        : place.Nation.IsKnown ? place.Nation.Value
        : null;

    private IEnumerable<string?> Codes(Child child)
    {
        var (place, home) = (File.Incident.Place, child.Residence);
        IEnumerable<string?> codes =
        [
            Code(place.Authority),
            Code(home.Authority),
            Code(child.LookedAfter.By),
            Code(child.CareLeaver.ResponsibleAuthority),
            .. File.Authorities.Select(involved => involved.Code.Value),
            .. child.Knowledge.Select(knower => knower.By).Where(by => by.Length == 9 && by.Skip(1).All(char.IsAsciiDigit)),
            .. File.Notifications.Select(notification => Code(notification.Authority)),
        ];
        return codes.Where(IsHere).Distinct(StringComparer.Ordinal).Concat(IsWanting(child) ? [null] : []);
    }

    /// <summary>Where the place, or for an incident elsewhere the home, may lie in an authority of the nation that is not named yet.</summary>
    private bool IsWanting(Child child)
    {
        var (place, home) = (File.Incident.Place, child.Residence);
        return (!place.Authority.IsKnown && MayBeHere(place))
            || (NationOf(place) != _nation && !home.Authority.IsKnown && MayBeHere(home));
    }

    private bool MayBeHere(Place place) => NationOf(place) is not { } known || known == _nation;

    private bool MayBeHere(Fact<AuthorityCode> authority) => !authority.IsKnown || IsHere(authority.Value.Value);

    private bool IsHere(string? code) => code is not null && code[0] == (_nation == Nation.England ? 'E' : 'W');

    private void Add(string kind, IEnumerable<object?> items) => Subjects.AddRange(items.Select(item => new PlainSubject(this, kind, item)));

    private static string? Code(Fact<AuthorityCode> code) => code.IsKnown ? code.Value.Value : null;
}
