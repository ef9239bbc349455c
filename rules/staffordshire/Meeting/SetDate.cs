using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Law;
using RapidReview.Packs.Staffordshire.Scoping;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Meeting;

/// <summary>Setting the date of the meeting. No number of days is laid down.</summary>
[RuleId("staffordshire.meeting.set-date", "set the date of the rapid review meeting")]
[InForce("2018-07-04", By = GoverningDate.ReferralReceived)]
[Cites(H01.MeetingDate, "The date is set as soon as the templates have been sent out.")]
internal sealed class SetDate : Duty<AuthorityInCase>
{
    // A meeting that was held had its date set. Whose task it is the source does not say: that of the partnership's office.
    protected override void Define()
    {
        OnlyOnce(s => s.Local(Declared.ScopingSentOn).Happened == true);
        OwedWhen(s => s.Local(Declared.ScopingSentOn).Happened == true)
           .By(Body.SafeguardingPartners)
           .AsSoonAs<TemplatesSent>()
           .DoneOn(s => DateFact.EarliestOf(s.Local(Declared.MeetingDateSetOn), s.RapidReviewHeldOn));
    }
}
