using System.Collections;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Subjects;

namespace RapidReview.Rules.Tests.Reference;

/// <summary>
/// Reads facts by the names of properties. What records and subjects work out is worked out here again. A value is a plain
/// one, a <see cref="PlainDate"/>, a <see cref="PlainList"/>, a record or a subject; null is a value that is not known.
/// </summary>
internal static class PlainFacts
{
    public static object? Read(object owner, string property) => (owner, property) switch
    {
        (PlainSubject subject, _) => Of(subject, property),
        (PlainDate date, nameof(DateFact.Happened)) => date.Known ? true : date.Never ? false : null,
        (Child child, nameof(Child.HasDied)) => child.DiedOn.IsKnown ? true : Plain(child.Died),
        (Child child, nameof(Child.SeriousHarm)) => LastWord([.. child.HarmAssessments.Select(judged => ((object)judged.Judgement, PlainDate.Of(judged.On)))]),
        (Child child, nameof(Child.SeriouslyHarmed)) => Read(child, nameof(Child.SeriousHarm)) switch { HarmJudgement.Yes => true, HarmJudgement.No => false, _ => null },
        (ChildKnowledge knower, nameof(ChildKnowledge.AbuseOrNeglect)) => LastWord([.. knower.Views.Select(view => ((object)view.View, PlainDate.Of(view.On)))]),
        (ChildKnowledge knower, nameof(ChildKnowledge.KnewOfAbuseOrNeglect)) => FirstSuspicion(knower),
        (ChildKnowledge { By: ['E' or 'W' or 'S' or 'N', ..] by }, nameof(ChildKnowledge.KindOfBody)) when by.Length == 9 && by.Skip(1).All(char.IsAsciiDigit) => KnowerKind.LocalAuthority,
        (ChildKnowledge knower, nameof(ChildKnowledge.KindOfBody)) => Plain(knower.Kind),
        (LocalReview review, nameof(LocalReview.PublishedOrPlannedOn)) => Out(review),
        (LocalReview review, nameof(LocalReview.CopyToPanelOn)) => FirstOf(review.CopiesSent, copy => copy.Recipient == Body.Panel, copy => copy.SentOn),
        (LocalReview review, nameof(LocalReview.CopyToSecretaryOfStateOn)) => FirstOf(review.CopiesSent, copy => copy.Recipient == Body.SecretaryOfState, copy => copy.SentOn),
        (LocalReview review, nameof(LocalReview.CopyToOfstedOn)) => FirstOf(review.CopiesSent, copy => copy.Recipient == Body.Ofsted, copy => copy.SentOn),
        (RapidReviewProcess review, nameof(RapidReviewProcess.LocalAuthorityAgreedOn)) => FirstOf(review.SignedOff, agreed => agreed.Partner == SafeguardingPartner.LocalAuthority, agreed => agreed.On),
        (RapidReviewProcess review, nameof(RapidReviewProcess.HealthPartnerAgreedOn)) => FirstOf(review.SignedOff, agreed => agreed.Partner == SafeguardingPartner.Health, agreed => agreed.On),
        (RapidReviewProcess review, nameof(RapidReviewProcess.PoliceAgreedOn)) => FirstOf(review.SignedOff, agreed => agreed.Partner == SafeguardingPartner.Police, agreed => agreed.On),
        (RapidReviewAnswers answers, nameof(RapidReviewAnswers.PanelToldOn)) => FirstOf(answers.OutcomeNotifications, told => told.Recipient == Body.Panel, told => told.DoneOn),
        (RapidReviewAnswers answers, nameof(RapidReviewAnswers.OfstedToldOn)) => FirstOf(answers.OutcomeNotifications, told => told.Recipient == Body.Ofsted, told => told.DoneOn),
        (RapidReviewAnswers answers, nameof(RapidReviewAnswers.ReferringAgencyToldOn)) => FirstOf(answers.OutcomeNotifications, told => told.Recipient == Body.ReferringAgency, told => told.DoneOn),
        (RapidReviewAnswers answers, nameof(RapidReviewAnswers.InvolvedAgenciesToldOn)) => FirstOf(answers.OutcomeNotifications, told => told.Recipient == Body.InvolvedAgencies, told => told.DoneOn),
        (RapidReviewAnswers answers, nameof(RapidReviewAnswers.SecretaryOfStateToldOn)) => FirstOf(answers.OutcomeNotifications, told => told.Recipient == Body.SecretaryOfState, told => told.DoneOn),
        (RapidReviewAnswers answers, ['O', 'n', .. var about]) when Enum.TryParse<Consideration>(about, out var consideration) =>
            answers.Considerations.Where(answer => answer.Consideration == consideration).Select(answer => Plain(answer.Answer)).FirstOrDefault(),
        (WelshReviewProcess review, nameof(WelshReviewProcess.ReviewDecidedOn)) => PlainDate.Of(review.BoardChairDecidedOn) is { Never: true } never ? never
            : Plain(review.BoardChairDecision) switch { BoardDecision.Undertake => PlainDate.Of(review.BoardChairDecidedOn), null => PlainDate.Open, _ => PlainDate.NeverHappened },
        (LookedAfter care, nameof(LookedAfter.InNation)) => NationOf(care.By),
        (CareLeaver leaver, nameof(CareLeaver.InNation)) => NationOf(leaver.ResponsibleAuthority),
        (Child child, nameof(Child.InInstitution)) => Some(child.Settings),
        (Child child, nameof(Child.HasSiblings)) => Some(child.Siblings),
        (Place place, nameof(Place.InNation)) => PlainCase.NationOf(place),
        _ => Plain(owner.GetType().GetProperty(property)!.GetValue(owner)!),
    };

    private static object? Of(PlainSubject subject, string property) => property switch
    {
        nameof(Subject.Case) => subject.Of.File,
        nameof(Subject.Incident) => subject.Of.File.Incident,
        nameof(Subject.AsAt) => subject.Of.AsAt,
        nameof(ChildAndAuthority.Child) => subject.Child,
        nameof(ChildAndAuthority.OfChild) => subject.OfChild,
        nameof(ChildAndAuthority.AuthorityCode) => subject.Code is null ? null : new AuthorityCode(subject.Code),
        nameof(ChildAndAuthority.Knowledge) => subject.Knowledge,
        nameof(ChildAndAuthority.Authority) => subject.Authority,
        nameof(ChildInCase.DeathKnownToAuthorityLookingAfterOn) => DeathKnownTo(subject, subject.Child!.LookedAfter.By),
        nameof(ChildInCase.DeathKnownToLeavingCareAuthorityOn) => DeathKnownTo(subject, subject.Child!.CareLeaver.ResponsibleAuthority),
        nameof(ChildInCase.AuthorityLookingAfterToldSecretaryOfStateOn) => Told(subject, subject.Child!.LookedAfter.By, Body.SecretaryOfState, Body.Panel),
        nameof(ChildInCase.AuthorityLookingAfterToldOfstedOn) => Told(subject, subject.Child!.LookedAfter.By, Body.Ofsted, Body.Panel),
        nameof(ChildInCase.AuthorityLookingAfterToldFamilyOn) => Told(subject, subject.Child!.LookedAfter.By, Body.Family),
        nameof(ChildInCase.AuthorityLookingAfterToldWelshMinistersOn) => Told(subject, subject.Child!.LookedAfter.By, Body.WelshMinisters),
        nameof(ChildInCase.LeavingCareAuthorityToldSecretaryOfStateOn) => Told(subject, subject.Child!.CareLeaver.ResponsibleAuthority, Body.SecretaryOfState, Body.Panel),
        nameof(ChildInCase.LeavingCareAuthorityToldOfstedOn) => Told(subject, subject.Child!.CareLeaver.ResponsibleAuthority, Body.Ofsted, Body.Panel),
        nameof(ChildAndAuthority.PanelNotifiedOn) => PlainNotices.First(subject, Body.Panel, _ => Tri.Yes),
        nameof(ChildAndAuthority.PartnersToldOn) => PlainNotices.First(subject, Body.SafeguardingPartners, area => Same(area, subject.Code)),
        nameof(ChildAndAuthority.HomePartnersToldOn) => PlainNotices.First(subject, Body.SafeguardingPartners, area => Same(area, Code(subject.Child!.Residence.Authority))),
        nameof(ChildAndAuthority.OfAuthority) => subject.OfAuthority,
        nameof(AttendeeInCase.OfMeeting) => subject.OfMeeting,
        nameof(AttendeeInCase.Meeting) when subject.OfMeeting is { } meeting => meeting.Item,
        nameof(AgencyInCase.Agency) or nameof(MeetingInCase.Meeting) or nameof(NotificationInCase.Notification) or nameof(AttendeeInCase.Attendance) or nameof(ActionInCase.Action) => subject.Item,
        nameof(WholeCase.EveryChild) when subject.Item is Notification { Children: var covered } => Every(subject, nameof(ChildInCase), covered.Complete, child => covered.Contains(child.Child!.Ref)),
        nameof(WholeCase.EveryChild) => Every(subject, nameof(ChildInCase), true),
        nameof(WholeCase.EveryPair) when subject.Kind == nameof(AuthorityInCase) => Every(subject, nameof(ChildAndAuthority), true, pair => pair.Code == subject.Code),
        nameof(WholeCase.EveryPair) => Every(subject, nameof(ChildAndAuthority), !subject.Of.MayConcernOthers),
        nameof(WholeCase.EveryAuthority) => Every(subject, nameof(AuthorityInCase), !subject.Of.MayConcernOthers),
        nameof(WholeCase.EveryAgency) => Every(subject, nameof(AgencyInCase), subject.Of.File.Agencies.Complete),
        nameof(WholeCase.EveryMeeting) => Every(subject, nameof(MeetingInCase), subject.Of.File.Meetings.Complete),
        nameof(WholeCase.EveryAction) => Every(subject, nameof(ActionInCase), subject.Of.File.Answers.ImmediateActions.Complete),
        nameof(MeetingInCase.EveryAttendee) => Every(subject, nameof(AttendeeInCase), ((Meeting)subject.Item!).Attendance.Complete, person => person.OfMeeting == subject),
        nameof(WholeCase.EveryNotification) => Every(subject, nameof(NotificationInCase), subject.Of.File.Notifications.Complete),
        _ => throw new NotSupportedException($"The reference interpreter does not know {property}."),
    };

    private static PlainDate DeathKnownTo(PlainSubject subject, Fact<AuthorityCode> authority)
    {
        var knower = subject.Child!.Knowledge.FirstOrDefault(knower => knower.By == Code(authority));
        var (death, either) = (PlainDate.Of(knower?.KnewOfDeath ?? default), PlainDate.Of(knower?.KnewOfDeathOrSeriousHarm ?? default));
        if (PlainDate.Compare(PlainDate.Of(subject.Child.DiedOn), PlainDate.Of(subject.Of.File.Incident.OccurredOn), (a, b) => a == b) != Tri.Yes)
            return death;
        if (!death.Known || !either.Known)
            return !either.Known && (death.Known || death.Never || (knower?.KnewOfDeath ?? default).State == FactState.CannotBeEstablished) ? death : either;
        return either.First == either.Last ? either : death.First == death.Last ? death
            : PlainDate.Between(death.First > either.First ? death.First : either.First, death.Last < either.Last ? death.Last : either.Last);
    }

    private static PlainDate Told(PlainSubject subject, Fact<AuthorityCode> authority, params Body[] bodies) => PlainDate.Earliest(
        [.. bodies.Select(body => PlainNotices.First(new PlainSubject(subject.Of, nameof(ChildAndAuthority), subject.Child, Code(authority)), body, _ => Tri.Yes, PlainDate.Of(subject.Child!.DiedOn)))]);

    private static object? NationOf(Fact<AuthorityCode> code) => code.IsKnown ? PlainCase.NationOf(new Place { Authority = code }) : null;

    private static object? Some<T>(Listed<T> list) => list.Count > 0 ? true : list.Complete is { IsKnown: true, Value: true } ? false : null;

    private static PlainDate Out(LocalReview review)
    {
        var (published, planned) = (PlainDate.Of(review.PublishedOn), PlainDate.Of(review.PublicationPlannedOn));
        return published.Known ? published : published.Never ? planned : PlainDate.AnyOf([published, planned]);
    }

    private static PlainDate FirstOf<T>(Listed<T> list, Func<T, bool> counts, Func<T, DateFact> on)
    {
        var dates = list.Where(counts).Select(entry => PlainDate.Of(on(entry))).ToList();
        return dates.Count > 0 ? PlainDate.Earliest(dates) : list.Complete is { IsKnown: true, Value: true } ? PlainDate.NeverHappened : PlainDate.Open;
    }

    public static Tri Same(object? a, object? b) => a is null || b is null ? Tri.Open : a.Equals(b) ? Tri.Yes : Tri.No;

    public static string? Code(Fact<AuthorityCode> code) => code.IsKnown ? code.Value.Value : null;

    private static PlainList Every(PlainSubject subject, string kind, Fact<bool> complete, Func<PlainSubject, bool>? which = null) =>
        new([.. subject.Of.Subjects.Where(other => other.Kind == kind && which?.Invoke(other) != false)], complete is { IsKnown: true, Value: true });

    private static object? Plain(object value)
    {
        if (value is DateFact date)
            return PlainDate.Of(date);
        var type = value.GetType();
        if (type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(Fact<>))
            return (bool)type.GetProperty("IsKnown")!.GetValue(value)! ? type.GetProperty("Value")!.GetValue(value) : null;
        return type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(Listed<>)
            ? new PlainList([.. ((IEnumerable)value).Cast<object>()], type.GetProperty("Complete")!.GetValue(value) is Fact<bool> { IsKnown: true, Value: true })
            : value;
    }

    /// <summary>The value of an entry that is certainly later than every entry that says something else.</summary>
    private static object? LastWord(List<(object Value, PlainDate On)> entries) => entries
        .Where(entry => entries.TrueForAll(other => other.Value.Equals(entry.Value) || IsLater(entry.On, other.On)))
        .Select(entry => entry.Value)
        .FirstOrDefault();

    private static bool IsLater(PlainDate a, PlainDate b) =>
        a.Moment is { } x && b.Moment is { } y ? x > y : a.Known && b.Known && a.First > b.Last;

    private static PlainDate FirstSuspicion(ChildKnowledge knower)
    {
        if (knower.Views.Count == 0)
            return PlainDate.Open;
        return PlainDate.Earliest([.. knower.Views.Where(view => view.View is AbuseOrNeglectView.Known or AbuseOrNeglectView.Suspected).Select(view => PlainDate.Of(view.On))]);
    }
}
