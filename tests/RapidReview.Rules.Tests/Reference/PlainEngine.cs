using NodaTime;
using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Law;

namespace RapidReview.Rules.Tests.Reference;

/// <summary>
/// Decides rules by walking their condition trees, slowly and plainly. It shares no evaluation with the engine: only the
/// trees, the eras and the parameters. It does not go through the cases of facts that occur more than once.
/// </summary>
internal sealed class PlainEngine(PlainLaw law, Func<int, PlainSubject, PlainFinding> findings, PlainReading reading)
{
    /// <summary>What a rule concludes of a subject, whichever of its eras may apply.</summary>
    /// <param name="rule">The position of the rule.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="settled">The outcome to use for an era that is open by plain evaluation; null for none.</param>
    public PlainFinding Decide(int rule, PlainSubject subject, Func<LocalDate, Tri>? settled = null)
    {
        var (from, to) = GoverningDays(law.Rules[rule].By, subject);
        return PlainFinding.AnyOf([.. law.Days(from, to).Select(day => DecideOn(rule, subject, day, settled))]);
    }

    /// <summary>The truth of a rule's condition on a governing day, by plain evaluation; null where it has none then.</summary>
    public Tri? Condition(int rule, PlainSubject subject, LocalDate day) =>
        law.Version(rule, day)?.When is { } when ? Conditions(subject, day).Truth(when.Condition) : null;

    /// <summary>The days between which the date lies that decides the era.</summary>
    public static (LocalDate From, LocalDate To) GoverningDays(GoverningDate by, PlainSubject subject)
    {
        var (incident, asked) = (PlainDate.Of(subject.Of.File.Incident.OccurredOn), subject.Of.AsAt);
        var date = by switch
        {
            GoverningDate.Incident => incident,
            GoverningDate.AuthorityAware when subject.IsPair => PlainDate.Latest(
                [.. new[] { nameof(ChildKnowledge.KnewOfIncident), nameof(ChildKnowledge.KnewOfDeathOrSeriousHarm), nameof(ChildKnowledge.KnewOfAbuseOrNeglect) }.Select(name => (PlainDate)PlainFacts.Read(subject.Knowledge, name)!)]),
            GoverningDate.ReviewSubmitted when subject.HasAuthority => PlainDate.Of(subject.Authority.RapidReview.SubmittedOn),
            GoverningDate.LocalReviewDecided when subject.HasAuthority => PlainDate.Of(subject.Authority.LocalReview.DecidedOn),
            GoverningDate.ReportPublished when subject.HasAuthority => (PlainDate)PlainFacts.Read(subject.Authority.LocalReview, nameof(LocalReview.PublishedOrPlannedOn))!,
            GoverningDate.ReferredToBoard when subject.HasAuthority => PlainDate.Of(subject.Authority.WelshReview.SusrReferredOn),
            GoverningDate.BroughtToAttention when subject.HasAuthority => PlainDate.Of(subject.Authority.WelshReview.BroughtToAttentionOn),
            GoverningDate.LocalReviewDecided when subject.Kind == nameof(Subjects.WholeCase) => PlainDate.Earliest(
                [.. subject.Of.Subjects.Where(other => other.Kind == nameof(Subjects.AuthorityInCase)).Select(other => PlainDate.Of(other.Authority.LocalReview.DecidedOn))]),
            GoverningDate.DeathKnownToAuthorityLookingAfter when subject.Child is not null => (PlainDate)PlainFacts.Read(subject, "DeathKnownToAuthorityLookingAfterOn")!,
            GoverningDate.DeathKnownToLeavingCareAuthority when subject.Child is not null => (PlainDate)PlainFacts.Read(subject, "DeathKnownToLeavingCareAuthorityOn")!,
            GoverningDate.MeetingHeld when subject.Item is Meeting meeting => PlainDate.Of(meeting.HeldOn),
            GoverningDate.MeetingHeld when subject.OfMeeting?.Item is Meeting attended => PlainDate.Of(attended.HeldOn),
            GoverningDate.NotificationSent when subject.Item is Notification sent => PlainDate.Of(sent.SentOn),
            GoverningDate.NotificationSent when subject.IsPair => (PlainDate)PlainFacts.Read(subject, "PanelNotifiedOn")!,
            GoverningDate.MomentAsked => asked,
            _ => PlainDate.Open,
        };
        if (date.Never)
            return (asked.Last, asked.Last);

        // Not after the moment asked; and what is done about an incident, not before it.
        var from = !date.Known ? LocalDate.MinIsoValue : date.First < asked.Last ? date.First : asked.Last;
        var to = date.Known && date.Last < asked.Last ? date.Last : asked.Last;
        if (by != GoverningDate.Incident && incident.Known && incident.First > from)
            from = incident.First;
        return (from, from > to ? from : to);
    }

    private PlainFinding DecideOn(int rule, PlainSubject subject, LocalDate day, Func<LocalDate, Tri>? settled)
    {
        var kind = law.Rules[rule].Kind;
        if (law.Version(rule, day) is not { } version)
            return Nothing(kind, law.Covers(day));
        var conditions = Conditions(subject, day);
        if (kind == FindingKind.Clock)
        {
            var start = conditions.Date(version.Starts!.Operand);
            var prudent = version.Prudently is null ? start : conditions.Date(version.Prudently.Operand);
            return new(start.Known ? Tri.Yes : start.Never ? Tri.No : Tri.Open) { Start = start, PrudentStart = prudent };
        }

        var outcome = conditions.Truth(version.When!.Condition);
        if (outcome == Tri.Open && settled is not null)
            outcome = settled(day);
        if (kind != FindingKind.Duty)
            return new(outcome);
        var (clock, done, back) = (findings(version.Clock, subject), conditions.Date(version.Done!.Operand), version.Timing == DutyTiming.Before);
        var period = version.Timing == DutyTiming.AsSoonAs ? null : law.Value(law.NameOf(version.Period), day);
        var (due, prudentDue) = period is null ? (PlainDate.Open, PlainDate.Open) : (PlainCalendar.Move(clock.Start, period.Value, back), PlainCalendar.Move(clock.PrudentStart, period.Value, back));
        var aware = version.Aware is { } knew ? conditions.Date(knew.Operand) : null;
        return new(outcome)
        {
            Start = clock.Start,
            PrudentStart = clock.PrudentStart,
            Due = due,
            PrudentDue = prudentDue,
            Done = done,
            State = PlainStates.Of(version.Timing, outcome, clock.Start, period?.Value.Unit, due, done, aware, subject.Of.AsAt),
            PrudentState = PlainStates.Of(version.Timing, outcome, clock.PrudentStart, period?.Value.Unit, prudentDue, done, aware, subject.Of.AsAt),
        };
    }

    /// <summary>No era: before the pack begins nothing is known; later the rule did not exist, so that nothing is owed.</summary>
    private static PlainFinding Nothing(FindingKind kind, bool covered)
    {
        var finding = new PlainFinding(covered ? Tri.No : Tri.Open);
        if (kind is not (FindingKind.Clock or FindingKind.Duty) || !covered)
            return finding;
        var never = PlainDate.NeverHappened;
        return finding with { Start = never, PrudentStart = never, Due = never, PrudentDue = never, State = DutyState.NotTriggered, PrudentState = DutyState.NotTriggered };
    }

    private PlainConditions Conditions(PlainSubject subject, LocalDate day) => new(law, findings, reading, subject, day);
}
