using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.Wales.PracticeReview;

/// <summary>Referring the case to the Safeguarding Board. Any agency may; it falls first to the authority of the place.</summary>
[RuleId("wales.review.refer", "refer the case to the Safeguarding Board")]
[InForce("2016-04-06", By = GoverningDate.ReferredToBoard)]
[Cites(WalesLaw.Referral, "Any agency refers a case to the Board's business unit. Whether the text says must was not seen.")]
internal sealed class ReferToBoard : Duty<ChildAndAuthority>
{
    protected override void Define()
    {
        OnlyWhere(s => s.Incident.Place.Authority == s.AuthorityCode);
        OwedWhen(s => Met<CriteriaMet>(s.OfChild))
       .By(Body.LocalAuthority)
       .To(Body.SafeguardingBoard)
       .AsSoonAs<HarmKnown>()
       .DoneOn(s => s.Authority.WelshReview.SusrReferredOn);
    }
}
