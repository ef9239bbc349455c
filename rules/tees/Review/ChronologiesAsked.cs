using RapidReview.Authoring;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.Review;

/// <summary>Whether every involved agency has been asked.</summary>
[RuleId("tees.rapid-review.chronologies-asked", "every involved agency has been asked for its chronology", Denies = "not every involved agency has been asked for its chronology")]
[InForce("2018-07-04")]
[Cites(Guidance.Sharing, "A chronology or summary of involvement is requested of all involved agencies.")]
internal sealed class ChronologiesAsked : Criterion<WholeCase>
{
    protected override void Define()
    {
        OnlyOnce(s => s.EveryAuthority.Any(authority => Met("england.rapid-review.called-for", authority)));
        When(s => s.EveryAgency.All(agency => (agency.Agency.InvolvedWithChild == false && agency.Agency.InvolvedWithFamily == false)
                                           || agency.Agency.ScopingRequestedOn.Happened == true));
    }
}
