using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.LocalReview;

/// <summary>What the method of a local review must be able to do.</summary>
[RuleId("tees.local-review.method", "what the method and the review are to do")]
[InForce("2018-07-04", By = GoverningDate.LocalReviewDecided)]
[Cites(Guidance.Method, "What the method takes into account and must be able to do, and what the review keeps to.")]
internal sealed class Method : Checklist<AuthorityInCase>
{
    protected override void Define()
    {
        OnlyOnce(s => Met("england.local-review.undertaken", s));
        Item("guidance", "the method has regard to the guidance and to the systems methodology that it names", s => s.Local(Declared.MethodHasRegard) == true);
        Item("practice", "it can look at and analyse front-line practice", s => s.Local(Declared.MethodExaminesPractice) == true);
        Item("organisations", "it can look at how organisations are built and learn", s => s.Local(Declared.MethodExaminesOrganisations) == true);
        Item("recommendations", "it can arrive at recommendations that improve outcomes for children", s => s.Local(Declared.MethodLeadsToRecommendations) == true);
        Item("child", "it shows the child's perspective", s => s.Local(Declared.MethodShowsChild) == true);
        Item("family", "it shows the family's context", s => s.Local(Declared.MethodShowsFamily) == true);
        Item("proportionate", "the review is proportionate to the case", s => s.Local(Declared.ReviewIsProportionate) == true);
        Item("learning", "it keeps to what can be learnt", s => s.Local(Declared.ReviewKeepsToLearning) == true);
        Item("why", "it finds and explains why things happened as they did", s => s.Local(Declared.ReviewExplainsWhy) == true);
    }
}
