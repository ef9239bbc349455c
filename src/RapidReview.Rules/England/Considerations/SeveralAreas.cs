using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Rules.England.RapidReview;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Considerations;

/// <summary>A circumstance of the guidance. Facts alone establish it; the meeting may add to them, not undo them.</summary>
[RuleId("england.local-review.several-areas", "more than one local authority, police area or integrated care board was involved")]
[InForce("2018-07-04", By = GoverningDate.LocalReviewDecided)]
[Cites(WorkingTogether.Considerations2018, "Partners should have regard to more than one area being involved, families who moved included.")]
[Cites(WorkingTogether.Considerations2023, "Partners should have regard to more than one area being involved, families who moved included.")]
[Cites(WorkingTogether.Considerations2026, "Partners should have regard to more than one area being involved, families who moved included.")]
internal sealed class SeveralAreas : Consideration<WholeCase>
{
    protected override void Define()
    {
        OnlyOnce(s => s.EveryAuthority.Any(authority => Met<RapidReviewCalledFor>(authority)));
        EstablishedBy(s => s.Case.AgencyInvolvement.SeveralAuthorities == true
                        || s.Case.AgencyInvolvement.SeveralPoliceAreas == true
                        || s.Case.AgencyInvolvement.SeveralHealthBoards == true
                        || s.Case.AgencyInvolvement.FamilyMovedAround == true
                        || s.EveryChild.Any(child => child.Child.Residence.Authority != s.Incident.Place.Authority) // we take two areas for several
                        || s.EveryChild.Any(child => child.Child.LookedAfter.IsLookedAfter == true && child.Child.LookedAfter.By != s.Incident.Place.Authority));
        AnsweredBy(s => s.Case.Answers.OnSeveralAreas);
    }
}
