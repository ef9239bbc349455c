using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Referral;

/// <summary>That an agency may refer. Whether it thinks that the incident should be considered is for it to say.</summary>
[RuleId("staffordshire.referral.refer", "an agency may refer the incident")]
[InForce("2018-07-04", By = GoverningDate.ReferralReceived)]
[Cites(H01.Referral, "Agencies should tell the single point of contact of any serious incident which they think should be considered for a national review or for a serious case review, on the referral form.")]
internal sealed class ReferIncident : Prompt<AuthorityInCase>
{
    // The source leaves the test to the agency. We say so only where somebody knows of or suspects abuse or neglect.
    protected override void Define()
    {
        OnlyOnce(s => Met<FallsToAuthority>(s));
        OnlyWhere(s => s.Case.Children.Any(child => child.Knowledge.Any(body => body.AbuseOrNeglect.IsOneOf(AbuseOrNeglectView.Known, AbuseOrNeglectView.Suspected))));
        When(
            s => s.Authority.ReferralReceivedOn.Happened == false,
            "No referral has reached the partnership. An agency that thinks that this incident should be considered for a national or a local review tells the partnership's single point of contact, on the referral form. That is the agency's own judgement, and it does not wait for a notification.");
    }
}
