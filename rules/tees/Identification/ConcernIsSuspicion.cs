using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Packs.Tees.Area;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.Identification;

/// <summary>Where more than considering is called for: the words of the Act are met.</summary>
[RuleId("tees.identification.concern-is-suspicion", "the current concern is itself knowledge or suspicion about this child")]
[InForce("2018-07-04", By = GoverningDate.AuthorityAware)]
[Cites(Guidance.Widening, "Professionals should also consider such an incident as serious.")]
[Cites(Guidance.Section16C1, "The words ask that the authority knows or suspects abuse or neglect of the child and that the child dies; they ask for no cause.")]
internal sealed class ConcernIsSuspicion : Prompt<ChildAndAuthority>
{
    protected override void Define()
    {
        OnlyWhere(s => Met<FallsToAuthority>(s));
        When(
            s => Met<FamilyKnownAndEvent>(s.OfChild)
              && s.Child.FamilyKnownToSocialCare == FamilyKnownToSocialCare.Current
              && s.OfChild.Local(Declared.ConcernAboutThisChild) == true,
            "The current concern is itself knowledge or suspicion that this child was abused or neglected, and the child has died: section 16C(1) of the Children Act 2004 is met on its words, and the authority must notify the Panel. Record the authority's view and since when it has held it.");
    }
}
