using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Law;
using RapidReview.Rules.Calendar;

namespace RapidReview.Rules.Tests.Support;

/// <summary>Cases in which one of the dates that decide which law applies lies on a day, and the others do not.</summary>
internal static class GoverningCases
{
    /// <summary>Long enough for anything that is near a day to lie beyond another change of the law.</summary>
    private const int Long = 800;

    /// <summary>The place of the incident in a nation; there, too, everything is decided.</summary>
    public static AuthorityCode Place(Nation nation) => new(nation == Nation.England ? Ids.Stockton : Ids.Pembrokeshire);

    /// <summary>
    /// A case in which the date lies on the day. The incident lies long before it, and everything else long after it on the
    /// day for which advice is asked; where the date is that of the incident, or the moment asked, all else lies on one side of it.
    /// </summary>
    public static GeneratedCase Of(Nation nation, GoverningDate by, LocalDate day)
    {
        var asked = by == GoverningDate.MomentAsked ? day : day.PlusDays(Long);
        var incident = by == GoverningDate.Incident ? day : day.PlusDays(-Long);
        var (place, carers, leavingCare) = nation == Nation.England ? (Place(nation), new AuthorityCode(Ids.Leeds), new AuthorityCode(Ids.Salford)) : (Place(nation), new AuthorityCode(Welsh.Powys), new AuthorityCode("W06000010"));
        var file = new CaseFile
        {
            Case = "case-1",
            Incident = new Incident { OccurredOn = incident, Place = new Place { Authority = place } },
            Children = Listed.Of<Child>(
            [
                new Child
                {
                    Ref = "A",
                    LookedAfter = new LookedAfter { By = carers },
                    CareLeaver = new CareLeaver { ResponsibleAuthority = leavingCare },
                    Knowledge = Listed.Of<ChildKnowledge>([Knows(place, GoverningDate.AuthorityAware), Knows(carers, GoverningDate.DeathKnownToAuthorityLookingAfter), Knows(leavingCare, GoverningDate.DeathKnownToLeavingCareAuthority)]),
                },
            ]),
            Authorities = Listed.Of<AuthorityInvolved>(
            [
                new AuthorityInvolved
                {
                    Code = place,
                    ReferralReceivedOn = On(GoverningDate.ReferralReceived),
                    RapidReview = new RapidReviewProcess { SubmittedOn = On(GoverningDate.ReviewSubmitted) },
                    LocalReview = new LocalReview { DecidedOn = by == GoverningDate.ReportPublished ? incident : On(GoverningDate.LocalReviewDecided), PublishedOn = On(GoverningDate.ReportPublished) },
                    WelshReview = new WelshReviewProcess { SusrReferredOn = On(GoverningDate.ReferredToBoard), BroughtToAttentionOn = On(GoverningDate.BroughtToAttention) },
                },
            ]),
            Notifications = Listed.Of<Notification>(
            [
                new Notification { Ref = "n1", Authority = place, Children = Listed.Complete("A"), Recipients = Listed.Complete(new NotifiedBody { Body = Body.Panel }), SentOn = On(GoverningDate.NotificationSent) },
            ]),
            Agencies = Listed.Complete(new AgencyInvolved { Ref = "school-1", ScopingRequestedOn = On(GoverningDate.ScopingRequested) }),
            Meetings = Listed.Of<Meeting>([new Meeting { Ref = "m1", Authority = place, HeldOn = On(GoverningDate.MeetingHeld) }]),
            Events = new RecordedEvents { CompleteTo = London.EndOfDay(asked) },
        };
        return new GeneratedCase(file, London.EndOfDay(asked), null);

        // Before the moment asked nothing is recorded but what happened on the day of the incident.
        DateFact On(GoverningDate date) => date == by ? day : by == GoverningDate.MomentAsked ? incident : asked;

        ChildKnowledge Knows(AuthorityCode who, GoverningDate date) => new()
        {
            By = who.Value,
            KnewOfIncident = On(date),
            KnewOfDeathOrSeriousHarm = On(date),
            KnewOfDeath = date == GoverningDate.AuthorityAware ? default : On(date),
            Views = Listed.Of<DatedView>([new DatedView { View = AbuseOrNeglectView.Suspected, On = On(date) }]),
        };
    }
}
