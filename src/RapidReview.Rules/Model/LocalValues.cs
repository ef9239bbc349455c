using RapidReview.Facts;
using RapidReview.Rules.Model.Arranging;
using RapidReview.Subjects;

namespace RapidReview.Rules.Model;

/// <summary>The facts that packs have declared, as one case has them, seen from one moment. Immutable and thread-safe.</summary>
internal sealed class LocalValues
{
    private readonly IReadOnlyDictionary<string, DeclaredFact> _declared;
    private readonly Dictionary<(string FullId, string Place), object> _values;
    private readonly Viewpoint _from;

    /// <param name="declared">What is declared, by full id.</param>
    /// <param name="values">What the file says: by the fact's full id and its place, which is empty for the case.</param>
    /// <param name="from">From when it is looked at.</param>
    public LocalValues(IReadOnlyDictionary<string, DeclaredFact> declared, Dictionary<(string FullId, string Place), object> values, Viewpoint from) =>
        (_declared, _values, _from) = (declared, values, from);

    /// <summary>A fact of a subject: a fact of a yes or no or of a text, or a date.</summary>
    public object Of(string fullId, Subject subject)
    {
        var fact = _declared[fullId];
        var given = _values.GetValueOrDefault((fullId, Place(fact, subject)));
        return fact.Kind switch
        {
            DeclaredKind.YesNo => given ?? default(Fact<bool>),
            DeclaredKind.Event or DeclaredKind.Date => Seen(fact, given is DateFact date ? date : default),
            _ => given ?? default(Fact<string>),
        };
    }

    /// <summary>What tells the subjects of a fact apart in the case file; empty for the case.</summary>
    public static string Place(DeclaredFact fact, Subject subject) => fact.Group.Length == 0 ? ""
        : subject is AttendeeInCase attendee ? AttendeePlace(attendee.Meeting.Ref, attendee.Attendance.Ref)
        : subject.Key[(subject.Key.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>The place of an attendee: the references of the meeting and of the attendance.</summary>
    public static string AttendeePlace(string meeting, string attendance) => $"{meeting}/{attendance}";

    private DateFact Seen(DeclaredFact fact, DateFact date)
    {
        new DateView(new DateShape(fact.Kind == DeclaredKind.Event, isConcluded: fact.Kind == DeclaredKind.Event, isPlanned: false, isPresupposed: false, isKey: false)).See(ref date, _from);
        return date;
    }
}
