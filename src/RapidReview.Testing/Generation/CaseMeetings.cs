using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Testing.Generation;

/// <summary>The agencies of one made-up situation, their meetings, who came to them, and what was concluded there.</summary>
internal sealed class CaseMeetings(Dice dice, CaseDays days, CaseFacts facts, AuthorityCode[] authorities)
{
    private static readonly string[] Names = ["police", "hospital-1", "school-1"];

    public Listed<AgencyInvolved> Agencies() => Listed.From(
        dice.Some(Names, 45).Select(name => new AgencyInvolved
        {
            Ref = name,
            InvolvedWithChild = facts.YesOrNo(90, yes: 60),
            InvolvedWithFamily = facts.YesOrNo(80, yes: 40),
        }),
        facts.Complete());

    public AgencyInvolvement Involvement() => new()
    {
        NoAgencyInvolved = facts.YesOrNo(30, yes: 30),
        SeveralAuthorities = facts.YesOrNo(60, yes: 15),
        SeveralPoliceAreas = facts.YesOrNo(60, yes: 10),
        SeveralHealthBoards = facts.YesOrNo(60, yes: 10),
        FamilyMovedAround = facts.YesOrNo(60, yes: 15),
        SingleAgencyConcern = facts.YesOrNo(30, yes: 40),
    };

    public Listed<Meeting> Meetings() => Listed.Of<Meeting>([.. Enumerable.Range(1, dice.Pick([0, 1, 1, 2])).Select(Meeting)]);

    public RapidReviewAnswers Answers() => new()
    {
        Considerations = Listed.From(dice.Some(Enum.GetValues<Consideration>(), 70).Select(about => new ConsiderationAnswer { Consideration = about, Answer = facts.Maybe(dice.Pick(Enum.GetValues<ConsiderationView>())) }), facts.Complete()),
        LocalReviewDecision = facts.Perhaps(85, LocalReviewDecision.Undertake, LocalReviewDecision.Undertake, LocalReviewDecision.Undertake, LocalReviewDecision.NotUndertake, LocalReviewDecision.Deferred),
        OutcomeNotifications = Listed.Of<OutcomeNotification>([.. dice.Some([Body.Panel, Body.Ofsted, Body.SecretaryOfState], 60).Select(told => new OutcomeNotification { Recipient = told, DoneOn = days.Event() })]),
    };

    private Meeting Meeting(int number)
    {
        var authority = dice.Pick(authorities);
        return new Meeting
        {
            Ref = $"m{number}",
            Kind = facts.Maybe(dice.Pick([MeetingKind.RapidReview, MeetingKind.RapidReview, MeetingKind.RapidReview, MeetingKind.RapidReview, .. Enum.GetValues<MeetingKind>()])),
            Authority = facts.Maybe(authority),
            HeldOn = dice.Chance(90) ? days.Event() : default,
            Attendance = Listed.From(People(authority).Select((person, i) => person with { Ref = $"p{i}" }), facts.Complete()),
        };
    }

    /// <summary>Often somebody for each partner, and others beside.</summary>
    private IEnumerable<Attendance> People(AuthorityCode authority)
    {
        var roles = dice.Some([PartnerRole.LocalAuthority, PartnerRole.Health, PartnerRole.Police], 75).Concat(dice.Times([0, 0, 1, 2], _ => dice.Pick(Enum.GetValues<PartnerRole>())));
        return roles.ToList().Select(role => Person(role, authority));
    }

    private Attendance Person(PartnerRole role, AuthorityCode authority) => new()
    {
        Ref = "",
        Body = facts.Perhaps(80, [.. Names, authority.Value]),
        Partner = facts.Maybe(role),
        Authority = role == PartnerRole.LocalAuthority ? facts.Maybe(dice.Chance(80) ? authority : dice.Pick(authorities)) : default,
        HealthBody = role == PartnerRole.Health ? facts.Maybe(dice.Pick([HealthBodyKind.IntegratedCareBoard, HealthBodyKind.IntegratedCareBoard, HealthBodyKind.ClinicalCommissioningGroup, .. Enum.GetValues<HealthBodyKind>()])) : default,
        Capacity = facts.Perhaps(90, [AttendanceCapacity.DelegatedPartner, AttendanceCapacity.DelegatedPartner, .. Enum.GetValues<AttendanceCapacity>()]),
        HasDelegatedAuthority = facts.YesOrNo(80, yes: 50),
        PresentForDecision = facts.YesOrNo(95, yes: 85),
        AlsoStandsFor = dice.Chance(15) ? Listed.Of<SafeguardingPartner>([dice.Pick(Enum.GetValues<SafeguardingPartner>())]) : dice.Chance(80) ? Listed.Complete<SafeguardingPartner>() : [],
    };
}
