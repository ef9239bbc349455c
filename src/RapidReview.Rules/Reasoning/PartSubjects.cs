using System.Runtime.InteropServices;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules.Packs;
using RapidReview.Subjects;

namespace RapidReview.Rules.Reasoning;

/// <summary>The subjects of one part of the advice: what its rules are asked about.</summary>
internal sealed class PartSubjects
{
    private readonly Subject[][] _byKind;

    private PartSubjects(Subject[][] byKind) => _byKind = byKind;

    public IEnumerable<Subject> All => _byKind.SelectMany(subjects => subjects);

    public Subject[] Of(SubjectKind kind) => _byKind[(int)kind];

    /// <summary>The subjects of a case for a nation: authorities, meetings and notifications of another nation are left to its own part.</summary>
    /// <param name="file">The case as seen at the moment asked.</param>
    /// <param name="pack">The pack, with its nation and the first day that it covers.</param>
    /// <param name="asAt">The moment asked.</param>
    /// <param name="decision">What the rules find.</param>
    public static PartSubjects In(CaseFile file, PackManifest pack, DateFact asAt, IDecision decision)
    {
        var nation = pack.Nation;
        var children = new ChildInCase[file.Children.Count];
        for (var i = 0; i < children.Length; i++)
            children[i] = new ChildInCase(file, asAt, decision, i);
        var (authorities, pairs) = Authorities(file, nation, asAt, decision, children);
        var agencies = new AgencyInCase[file.Agencies.Count];
        for (var i = 0; i < agencies.Length; i++)
            agencies[i] = new AgencyInCase(file, asAt, decision, i, i);
        var meetings = new List<MeetingInCase>(file.Meetings.Count);
        for (var i = 0; i < file.Meetings.Count; i++)
        {
            if (MayBeIn(nation, file.Meetings[i].Authority))
                meetings.Add(new MeetingInCase(file, asAt, decision, i, meetings.Count));
        }

        var attendees = Attendees(meetings);
        var notifications = new List<NotificationInCase>(file.Notifications.Count);
        for (var i = 0; i < file.Notifications.Count; i++)
        {
            if (MayBeIn(nation, file.Notifications[i].Authority))
                notifications.Add(new NotificationInCase(file, asAt, decision, i, notifications.Count, children));
        }

        var actions = new ActionInCase[file.Answers.ImmediateActions.Count];
        for (var i = 0; i < actions.Length; i++)
            actions[i] = new ActionInCase(file, asAt, decision, i);
        var complete = UnnamedAuthorities.MayMatter(file, pack, asAt) ? default(Fact<bool>) : true;
        var whole = new WholeCase(file, asAt, decision)
        {
            EveryChild = Listed.Complete<ChildInCase>(children),
            EveryPair = Listed.Of<ChildAndAuthority>(CollectionsMarshal.AsSpan(pairs)).With(complete),
            EveryAuthority = Listed.Of<AuthorityInCase>(authorities).With(complete),
            EveryAgency = Listed.Of<AgencyInCase>(agencies).With(file.Agencies.Complete),
            EveryMeeting = Listed.Of<MeetingInCase>(CollectionsMarshal.AsSpan(meetings)).With(file.Meetings.Complete),
            EveryNotification = Listed.Of<NotificationInCase>(CollectionsMarshal.AsSpan(notifications)).With(file.Notifications.Complete),
            EveryAction = Listed.Of<ActionInCase>(actions).With(file.Answers.ImmediateActions.Complete),
        };
        foreach (var authority in authorities)
            authority.EveryAction = whole.EveryAction;
        return new PartSubjects([[whole], children, [.. pairs], authorities, agencies, [.. meetings], [.. notifications], attendees, actions]);
    }

    /// <summary>Everybody who attends one of the meetings, meeting by meeting.</summary>
    private static AttendeeInCase[] Attendees(List<MeetingInCase> meetings)
    {
        var all = new List<AttendeeInCase>();
        foreach (var meeting in meetings)
        {
            var (first, attendance) = (all.Count, meeting.Meeting.Attendance);
            for (var i = 0; i < attendance.Count; i++)
                all.Add(new AttendeeInCase(meeting, i, all.Count));
            meeting.EveryAttendee = Listed.Of<AttendeeInCase>(CollectionsMarshal.AsSpan(all)[first..]).With(attendance.Complete);
        }

        return [.. all];
    }

    /// <summary>
    /// The authorities of the nation, by code, and every child with every one of them: an authority that the case names for one child may turn
    /// out to answer for another too, so that naming it once more must not bring a pair into being. One that is still to be named is paired
    /// with the children for whom it is wanting.
    /// </summary>
    private static (AuthorityInCase[] Authorities, List<ChildAndAuthority> Pairs) Authorities(CaseFile file, Nation nation, DateFact asAt, IDecision decision, ChildInCase[] children)
    {
        var unrecorded = Unrecorded.Authority(file, asAt);
        var codes = Codes(file, nation);
        var wanting = Array.ConvertAll(children, child => IsAuthorityMissing(file.Incident.Place, child.Child.Residence, nation));
        if (wanting.AsSpan().Contains(true))
            codes.Add(default);
        var authorities = new AuthorityInCase[codes.Count];
        for (var i = 0; i < authorities.Length; i++)
            authorities[i] = new AuthorityInCase(file, asAt, decision, codes[i], unrecorded, i);
        var pairs = new List<ChildAndAuthority>(children.Length * authorities.Length);
        for (var i = 0; i < children.Length; i++)
        {
            foreach (var authority in authorities)
            {
                if (authority.AuthorityCode.IsKnown || wanting[i])
                    pairs.Add(new ChildAndAuthority(children[i], authority, pairs.Count));
            }
        }

        foreach (var authority in authorities)
            authority.EveryPair = Listed.From(pairs.Where(pair => pair.OfAuthority == authority), true);
        return (authorities, pairs);
    }

    /// <summary>The authorities of a nation that a case names anywhere, by code.</summary>
    private static List<Fact<AuthorityCode>> Codes(CaseFile file, Nation nation)
    {
        var codes = new List<Fact<AuthorityCode>>();
        Add(file.Incident.Place.Authority);
        foreach (var child in file.Children.Items.AsSpan())
        {
            Add(child.Residence.Authority);
            Add(child.LookedAfter.By);
            Add(child.CareLeaver.ResponsibleAuthority);
            foreach (var knower in child.Knowledge.Items.AsSpan())
            {
                if (knower.KindOfBody is { IsKnown: true, Value: KnowerKind.LocalAuthority } && knower.By.Length == 9)
                    Add(new AuthorityCode(knower.By));
            }
        }

        foreach (var involved in file.Authorities.Items.AsSpan())
            Add(involved.Code);
        foreach (var notification in file.Notifications.Items.AsSpan())
            Add(notification.Authority);
        if (codes.Count > 1)
            codes.Sort(static (a, b) => string.CompareOrdinal(a.Value.Value, b.Value.Value));
        return codes;

        void Add(Fact<AuthorityCode> code)
        {
            if (code.IsKnown && (code.Value.Nation == nation).IsTrue && !codes.Contains(code))
                codes.Add(code);
        }
    }

    /// <summary>Whether an authority that may owe something has still to be named: that of the place, or, outside the nation, that of the home.</summary>
    private static bool IsAuthorityMissing(Place place, Place home, Nation nation)
    {
        var here = place.InNation == nation;
        return (!place.Authority.IsKnown && !here.IsFalse)
            || (!here.IsTrue && !home.Authority.IsKnown && !(home.InNation == nation).IsFalse);
    }

    private static bool MayBeIn(Nation nation, Fact<AuthorityCode> authority) => !authority.IsKnown || !(authority.Value.Nation == nation).IsFalse;
}
