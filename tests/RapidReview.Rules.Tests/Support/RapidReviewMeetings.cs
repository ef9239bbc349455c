using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Rules.Tests.Support;

/// <summary>Rapid review meetings of Stockton-on-Tees, and who comes to them.</summary>
internal static class RapidReviewMeetings
{
    /// <summary>The first meeting that a case is given.</summary>
    public const string First = "meeting:M1";

    public const string Day = "Wednesday 10 April 2024";

    /// <summary>Somebody who stands for no partner, such as a teacher.</summary>
    public static Attendance Teacher => Somebody("school-1", PartnerRole.None);

    public static Attendance PoliceOfficer => Somebody("police", PartnerRole.Police);

    /// <summary>A person from a local authority, for that partner.</summary>
    public static Attendance Council(string authority = Ids.Stockton) => Somebody(authority, PartnerRole.LocalAuthority) with { Authority = new AuthorityCode(authority) };

    /// <summary>A person from a health body, for the health partner.</summary>
    public static Attendance Health(HealthBodyKind body = HealthBodyKind.IntegratedCareBoard) => Somebody("health-1", PartnerRole.Health) with { HealthBody = body };

    /// <summary>A rapid review was held, with these people and no others.</summary>
    public static CaseBuilder Met(this CaseBuilder the, string on, params Attendance[] people) => the.WithMeeting(meeting => meeting with { HeldOn = Say.Day(on) }, people);

    /// <summary>The serious case of Thursday 28 March 2024, with a rapid review of Wednesday 10 April 2024.</summary>
    public static CaseBuilder Review(params Attendance[] people) => ReviewOf(Day, people);

    /// <summary>A serious case of the day of its own rapid review.</summary>
    public static CaseBuilder ReviewOf(string on, params Attendance[] people) => A.SeriousCase(on == Day ? "Thursday 28 March 2024" : on).Met(on, people).CompleteTo(on);

    /// <summary>A further meeting, of which nothing is known yet but who came.</summary>
    public static CaseBuilder WithMeeting(this CaseBuilder the, Func<Meeting, Meeting> change, params Attendance[] people) => the.WithCase(file => file with
    {
        Meetings = Listed.Of<Meeting>(
        [
            .. file.Meetings,
            change(new Meeting
            {
                Ref = $"M{file.Meetings.Count + 1}",
                Kind = MeetingKind.RapidReview,
                Authority = new AuthorityCode(Ids.Stockton),
                Attendance = Listed.Complete<Attendance>([.. people.Select((person, i) => person with { Ref = $"P{i + 1}" })]),
            }),
        ]),
    });

    /// <summary>The same meetings, changed.</summary>
    public static CaseBuilder WithMeetings(this CaseBuilder the, Func<Meeting, Meeting> change) =>
        the.WithCase(file => file with { Meetings = Listed.From(file.Meetings.Select(change), file.Meetings.Complete) });

    /// <summary>It is not known whether more people came.</summary>
    public static CaseBuilder PerhapsOthersCame(this CaseBuilder the) => the.WithMeetings(meeting => meeting with { Attendance = meeting.Attendance.With(default) });

    private static Attendance Somebody(string from, PartnerRole partner) => new()
    {
        Ref = "P",
        Body = from,
        Partner = partner,
        PresentForDecision = true,
        AlsoStandsFor = Listed.Complete<SafeguardingPartner>(),
    };
}
