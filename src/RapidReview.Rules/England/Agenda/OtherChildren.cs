using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Rules.England.RapidReview;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.Agenda;

/// <summary>There are other children: their safety comes first.</summary>
[RuleId("england.agenda.other-children", "there are other children in the family")]
[InForce("2018-07-04", By = GoverningDate.MomentAsked)]
[Cites(WorkingTogether.RapidReview2018, "The rapid review discusses what is needed at once to keep children safe.")]
[Cites(WorkingTogether.RapidReview2023, "The rapid review discusses what is needed at once to keep children safe.")]
[Cites(WorkingTogether.RapidReview2026, "The rapid review discusses what is needed at once to keep children safe.")]
internal sealed class OtherChildren : Prompt<WholeCase>
{
    protected override void Define() =>
        When(
            s => s.EveryAuthority.Any(authority => Met<PartnershipOwesRapidReview>(authority))
              && s.EveryChild.Any(child => child.Child.HasSiblings == true),
            "For the agenda: there are brothers or sisters. Discuss whether they are safe now, and any immediate action.");
}
