using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Rules.England.RapidReview;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Considerations;

/// <summary>A circumstance of the guidance. That a child was in such a setting establishes it.</summary>
[RuleId("england.local-review.institution", "the case may raise issues about an institutional setting")]
[InForce("2018-07-04", By = GoverningDate.LocalReviewDecided)]
[Cites(WorkingTogether.Considerations2018, "Partners should have regard to issues in institutional settings: children's homes, other residential provision, custody, and any detention.")]
[Cites(WorkingTogether.Considerations2023, "Partners should have regard to issues in institutional settings: children's homes, other residential provision, custody, and any detention.")]
[Cites(WorkingTogether.Considerations2026, "Partners should have regard to issues in institutional settings: children's homes, other residential provision, custody, and any detention.")]
internal sealed class Institution : Consideration<WholeCase>
{
    protected override void Define()
    {
        OnlyOnce(s => s.EveryAuthority.Any(authority => Met<RapidReviewCalledFor>(authority)));
        EstablishedBy(s => s.EveryChild.Any(child => child.Child.InInstitution == true));
        AnsweredBy(s => s.Case.Answers.OnInstitutionalSetting);
    }
}
