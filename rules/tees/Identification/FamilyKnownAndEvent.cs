using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.Identification;

/// <summary>The facts of the widening. They are no criterion for notification.</summary>
[RuleId("tees.identification.family-known", "the family is known because of abuse or neglect, and the child's death is a suspected suicide or unexplained", Denies = "the family is not known because of a recent incident or current concern about abuse or neglect")]
[InForce("2018-07-04", By = GoverningDate.Incident)]
[Cites(Guidance.Widening, "The family is known to children's social care because of a recent incident or current concern about abuse or neglect, and there has been, for example, a suicide or an unexplained death.")]
internal sealed class FamilyKnownAndEvent : Criterion<ChildInCase>
{
    // Unclear: what is recent, and which other events are alike; the source gives two examples. We ask a person for the first
    // and look only at the two examples.
    protected override void Define()
    {
        OnlyOnce(s => s.Child.HasDied == true && s.Child.MannerOfDeath.IsOneOf(MannerOfDeath.SuspectedSuicide, MannerOfDeath.Unexplained));
        When(s => s.Child.FamilyKnownToSocialCare.IsOneOf(FamilyKnownToSocialCare.Recent, FamilyKnownToSocialCare.Current)
               && s.Child.KnownBecauseOfAbuseOrNeglect == true);
    }
}
