using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Calendar;

namespace RapidReview.Bench.England;

/// <summary>
/// The first slice of England's rules as a competent programmer would write them by hand for speed: plain code over the
/// case file, with outcomes, dates and reasons. Written from the provisions, not from the engine, and compared with it
/// before anything is timed. Incidents before 2019 are outside what it knows.
/// </summary>
internal sealed class EnglandByHand(WorkingDayCalendar calendar)
{
    private static readonly LocalDate Beginning = new(2018, 6, 29);
    private static readonly LocalDate FromNotification = new(2022, 9, 30);

    public List<Found> Decide(CaseFile file, Instant asAt)
    {
        var found = new List<Found>(24);
        var seen = new AsSeen(file, asAt);
        var occurred = seen.Plain(file.Incident.OccurredOn);
        for (var i = 0; i < file.Children.Count; i++)
        {
            var child = file.Children[i];
            var (ofChild, verdict) = OfChild(file, child, i, occurred, seen, found);
            foreach (var authority in Authorities(file, child))
                OfPair(file, child, i, authority, occurred, seen, ofChild, verdict, found);
        }

        return found;
    }

    private static (string Key, Verdict Verdict) OfChild(CaseFile file, Child child, int at, DateFact occurred, AsSeen seen, List<Found> found)
    {
        var key = "child:" + child.Ref;
        var covered = Known(occurred, asked: seen.Today);
        var died = seen.HasDied(child) == true;
        var born = seen.Plain(child.BornOn);
        var isBorn = born <= occurred;
        var isChild = covered
            ? (isBorn & (occurred < Birthday(born, 18))) | ((child.Unborn == true) & !isBorn & Truth.Unknown)
            : Truth.Unknown;
        found.Add(new("england.serious-incident.child", key, isChild, new("age on the day of the incident", at)));

        var judgement = seen.SeriousHarm(child);
        var harmed = covered ? (judgement == HarmJudgement.Yes) | ((judgement == HarmJudgement.Uncertain) & Truth.Unknown) : Truth.Unknown;
        found.Add(new("england.serious-incident.serious-harm", key, harmed, new("recorded judgements", at)));

        var suspected = child.Knowledge.Complete is { IsKnown: true, Value: true } ? Truth.False : Truth.Unknown;
        var decisive = -1;
        for (var i = 0; i < child.Knowledge.Count && !suspected.IsTrue; i++)
        {
            var knower = child.Knowledge[i];
            suspected |= Suspects(seen.AbuseOrNeglect(knower).View) & (knower.KindOfBody != KnowerKind.Other);
            decisive = i;
        }

        var harm = died | harmed;
        var serious = covered ? isChild & suspected & harm : Truth.Unknown;
        found.Add(new("england.serious-incident.serious-case", key, serious, new("who knows or suspects", at, decisive)));
        var recovery = covered ? (child.Recovered == true) & !died & !harmed : Truth.Unknown;
        found.Add(new("england.serious-incident.recovery", key, recovery, new("recovered without a judgement of harm", at)));
        var noLink = covered ? (child.LinkToIncident == LinkToIncident.None) & serious : Truth.Unknown;
        found.Add(new("england.serious-incident.no-link", key, noLink, new("no part in the incident", at)));
        return (key, new Verdict(isChild, harm, serious, covered));
    }

    private void OfPair(CaseFile file, Child child, int at, Fact<AuthorityCode> authority, DateFact occurred, AsSeen seen, string ofChild, Verdict verdict, List<Found> found)
    {
        var key = ofChild + "/authority:" + (authority.IsKnown ? authority.Value.Value : "not-yet-known");
        var (knower, knownAt) = Knower(child, authority);
        var (view, since, _) = knower is null ? (default, default, -1) : seen.AbuseOrNeglect(knower);
        var (ofIncident, ofHarm) = knower is null ? (default, default) : (seen.Event(knower.KnewOfIncident), seen.Event(knower.KnewOfDeathOrSeriousHarm));
        var aware = DateFact.LatestOf(ofIncident, ofHarm, since);
        var (panel, panelAt) = FirstSent(file, child.Ref, authority, Body.Panel, null, seen);
        var byAwareness = Known(Governs(aware, occurred, seen), asked: seen.Today);
        var byNotification = Governs(panel, occurred, seen);
        var coversNotification = Known(byNotification, asked: seen.Today);

        var inArea = file.Incident.Place.Authority == authority;
        var atHome = (file.Incident.Place.InNation != Nation.England) & (child.Residence.Authority == authority);
        var notifiable = byAwareness ? (Suspects(view) | (Happened(since) & Truth.Unknown)) & verdict.IsChild & verdict.Harm & (inArea | atHome) : Truth.Unknown;
        found.Add(new("england.notification.serious-incident", key, notifiable, new("knowledge, harm and place", at, knownAt)));

        var (start, prudent) = byAwareness ? (aware, ofIncident) : (default, default);
        found.Add(new("england.notification.authority-aware", key, byAwareness ? Happened(aware) : Truth.Unknown, new("awareness", at, knownAt)) { Start = start });
        Duty("england.notification.notify-panel", notifiable, start, prudent, panel, panelAt, byAwareness, 5);
        var (partners, partnersAt) = FirstSent(file, child.Ref, authority, Body.SafeguardingPartners, authority, seen);
        Duty("england.notification.tell-partners", notifiable, start, prudent, partners, partnersAt, byAwareness, 5);
        var (home, homeAt) = FirstSent(file, child.Ref, authority, Body.SafeguardingPartners, child.Residence.Authority, seen);
        var elsewhere = notifiable & (child.Residence.InNation == Nation.England) & (child.Residence.Authority != authority);
        Duty("england.notification.tell-home-partners", elsewhere, start, prudent, home, homeAt, byAwareness, 5);

        var others = verdict.Covered
            ? verdict.SeriousCase & inArea & !Happened(since) & (view.IsKnown ? Truth.Of(view.Value is AbuseOrNeglectView.ConsideredAndExcluded or AbuseOrNeglectView.NotConsidered) : Truth.Unknown)
            : Truth.Unknown;
        found.Add(new("england.notification.known-to-others", key, others, new("others know", at, knownAt)));

        var (process, processAt) = Process(file, authority);
        var determined = Step(process?.RapidReview.CriteriaFoundNotMetOn);
        var owed = coversNotification ? (Happened(panel) | notifiable) & !Happened(determined) : Truth.Unknown;
        found.Add(new("england.rapid-review.owed", key, owed, new("notified or notifiable", at, panelAt)));

        var (from, to) = Range(byNotification, seen.Today);
        var (afterwards, before) = (coversNotification && to >= FromNotification, coversNotification && from < FromNotification);
        var runs = !coversNotification ? default : !afterwards ? aware : !before ? panel : Either(panel, aware);
        var runsAtFirst = coversNotification ? aware : default;
        found.Add(new("england.rapid-review.start", key, StartOutcome(panel, aware, afterwards, before), new("start of the fifteen days", at, panelAt)) { Start = runs });

        var submitted = Step(process?.RapidReview.SubmittedOn);
        var review = Duty("england.rapid-review.submit", owed, runs, runsAtFirst, submitted, processAt, coversNotification, 15);
        var differ = !coversNotification ? Truth.Unknown : !afterwards ? Truth.False : owed & (review.Due != review.Prudent);
        if (afterwards && before && !differ.IsFalse)
            differ = Truth.Unknown;
        found.Add(new("england.rapid-review.awareness-or-notification", key, differ, new("the two readings", at)));

        // Of an authority without an entry the file says what it says of all events; of an authority not known, nothing.
        DateFact Step(DateFact? recorded) => authority.IsKnown ? seen.Event(recorded ?? default) : default;

        Found Duty(string id, Truth owes, DateFact begins, DateFact atFirst, DateFact done, int entry, bool covered, int days)
        {
            var (due, early) = covered ? (After(begins, days), After(atFirst, days)) : (default, default);
            var duty = new Found(id, key, covered ? owes : Truth.Unknown, new("owed, started, done", at, entry))
            {
                State = covered ? State(owes, begins, due, done, seen) : DutyState.Undetermined,
                Start = covered ? begins : default,
                Due = due,
                Prudent = early,
            };
            found.Add(duty);
            return duty;
        }
    }

    private DutyState State(Truth owed, DateFact start, DateFact due, DateFact done, AsSeen seen)
    {
        if (owed.IsFalse)
            return DutyState.NotTriggered;
        if (owed.IsTrue && start.State == FactState.DidNotHappen)
            return done.IsKnown ? DutyState.MetOnTime : done.State == FactState.DidNotHappen ? DutyState.NotTriggered : DutyState.Undetermined;
        if (owed.IsUnknown || !due.IsKnown)
            return DutyState.Undetermined;
        if (done.IsKnown)
            return (done > due) is var late && late.IsTrue ? DutyState.MetLate : late.IsFalse ? DutyState.MetOnTime : DutyState.Undetermined;
        if (done.State != FactState.DidNotHappen)
            return DutyState.Undetermined;
        var over = seen.Now > due;
        var soon = calendar.Count(seen.Today, due.Earliest) is { } left && left <= 2;
        return over.IsTrue ? DutyState.Overdue : over.IsUnknown ? DutyState.Undetermined : soon ? DutyState.DueSoon : DutyState.Due;
    }

    private DateFact After(DateFact date, int days)
    {
        if (!date.IsKnown)
            return date;
        var first = calendar.Add(date.Earliest, days).Date;
        var last = date.IsExact ? first : calendar.Add(date.Latest, days).Date;
        return first is { } a && last is { } b ? DateFact.Between(a, b) : default;
    }

    private static DateFact Birthday(DateFact born, int age) => !born.IsKnown ? born : DateFact.Between(
        CalendarTime.BirthdayReached(born.Earliest, age).Date!.Value,
        CalendarTime.BirthdayReached(born.Latest, age).Date!.Value);

    private static Truth Suspects(Fact<AbuseOrNeglectView> view) =>
        view.IsKnown ? Truth.Of(view.Value is AbuseOrNeglectView.Known or AbuseOrNeglectView.Suspected) : Truth.Unknown;

    private static Truth Happened(DateFact date) => date.Happened == true;

    /// <summary>Whether the rules that this class knows are certainly those of the governing day.</summary>
    private static bool Known(DateFact governing, LocalDate asked) => Range(governing, asked).From >= Beginning;

    private static (LocalDate From, LocalDate To) Range(DateFact governing, LocalDate asked) => governing.State switch
    {
        FactState.Known => (governing.Earliest, governing.Latest),
        FactState.DidNotHappen => (asked, asked),
        _ => (LocalDate.MinIsoValue, asked),
    };

    /// <summary>What is done about an incident is not done before it.</summary>
    private static DateFact Governs(DateFact date, DateFact occurred, AsSeen seen) =>
        !date.IsKnown && date.State != FactState.DidNotHappen && occurred.IsKnown
            ? DateFact.Between(occurred.Earliest, LocalDate.Max(occurred.Earliest, seen.Today))
            : date;

    private static DateFact Either(DateFact a, DateFact b) => a.Equals(b) ? a
        : a.IsKnown && b.IsKnown ? DateFact.Between(LocalDate.Min(a.Earliest, b.Earliest), LocalDate.Max(a.Latest, b.Latest))
        : default;

    private static Truth StartOutcome(DateFact panel, DateFact aware, bool afterwards, bool before)
    {
        var (one, other) = (Happened(panel), Happened(aware));
        return afterwards && before ? (one == other ? one : Truth.Unknown) : afterwards ? one : before ? other : Truth.Unknown;
    }

    private static (ChildKnowledge? Knower, int At) Knower(Child child, Fact<AuthorityCode> authority)
    {
        for (var i = 0; authority.IsKnown && i < child.Knowledge.Count; i++)
        {
            if (child.Knowledge[i].By == authority.Value.Value)
                return (child.Knowledge[i], i);
        }

        return (null, -1);
    }

    private static (AuthorityInvolved? Process, int At) Process(CaseFile file, Fact<AuthorityCode> authority)
    {
        for (var i = 0; authority.IsKnown && i < file.Authorities.Count; i++)
        {
            if (file.Authorities[i].Code == authority.Value)
                return (file.Authorities[i], i);
        }

        return (null, -1);
    }

    private static (DateFact On, int At) FirstSent(CaseFile file, string child, Fact<AuthorityCode> authority, Body body, Fact<AuthorityCode>? area, AsSeen seen)
    {
        var (sure, maybe, at) = (DateFact.DidNotHappen, DateFact.DidNotHappen, -1);
        for (var i = 0; i < file.Notifications.Count; i++)
        {
            var notification = file.Notifications[i];
            var counts = notification.Authority == authority;
            if (!counts.IsFalse)
                counts &= Covers(notification, child) & Reaches(notification, body, area);
            if (counts.IsFalse)
                continue;
            var sent = seen.Event(notification.SentOn);
            if (counts.IsTrue)
                sure = DateFact.EarliestOf(sure, sent);
            else
                maybe = DateFact.EarliestOf(maybe, sent);
            at = i;
        }

        if (maybe.State == FactState.DidNotHappen)
            return (sure.State == FactState.DidNotHappen && !seen.EventsAreComplete ? default : sure, at);
        if (!sure.IsKnown || !maybe.IsKnown)
            return (default, at);
        return (maybe.Earliest < sure.Earliest ? DateFact.Between(maybe.Earliest, sure.Latest) : sure, at);
    }

    private static Truth Covers(Notification notification, string child)
    {
        foreach (var covered in notification.Children.Items.AsSpan())
        {
            if (covered == child)
                return Truth.True;
        }

        return notification.Children.Count > 0 ? Truth.False : Truth.Unknown;
    }

    private static Truth Reaches(Notification notification, Body body, Fact<AuthorityCode>? area)
    {
        var reaches = notification.Recipients.Count > 0 ? Truth.False : Truth.Unknown;
        foreach (var told in notification.Recipients.Items.AsSpan())
        {
            if (told.Body == body)
                reaches |= area is { } served ? told.Area == served : Truth.True;
        }

        return reaches;
    }

    private static List<Fact<AuthorityCode>> Authorities(CaseFile file, Child child)
    {
        var codes = new List<Fact<AuthorityCode>>(2);
        Add(file.Incident.Place.Authority);
        Add(child.Residence.Authority);
        foreach (var involved in file.Authorities.Items.AsSpan())
            Add(involved.Code);
        foreach (var knower in child.Knowledge.Items.AsSpan())
        {
            if (knower.By.Length == 9 && knower.KindOfBody is { IsKnown: true, Value: KnowerKind.LocalAuthority })
                Add(new AuthorityCode(knower.By));
        }

        foreach (var notification in file.Notifications.Items.AsSpan())
            Add(notification.Authority);
        if (codes.Count > 1)
            codes.Sort(static (a, b) => string.CompareOrdinal(a.Value.Value, b.Value.Value));
        var here = file.Incident.Place.InNation == Nation.England;
        if ((!file.Incident.Place.Authority.IsKnown && !here.IsFalse)
            || (!here.IsTrue && !child.Residence.Authority.IsKnown && !(child.Residence.InNation == Nation.England).IsFalse))
        {
            codes.Add(default);
        }

        return codes;

        void Add(Fact<AuthorityCode> code)
        {
            if (code.IsKnown && code.Value.Value[0] == 'E' && !codes.Contains(code))
                codes.Add(code);
        }
    }

    /// <summary>What the rules about a child hand on to those about the child with an authority.</summary>
    private readonly record struct Verdict(Truth IsChild, Truth Harm, Truth SeriousCase, bool Covered);
}
