using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Meeting;

/// <summary>What the meeting does, and the paper that it agrees.</summary>
[RuleId("staffordshire.meeting.tasks", "what the rapid review meeting does")]
[InForce("2018-07-04", By = GoverningDate.MeetingHeld)]
[Cites(H01.Tasks, "The meeting reviews the facts as the papers present them, discusses immediate action and sharing learning, considers improvements, and decides on a national review, a local review or neither; if neither, it considers another form of learning review.")]
[Cites(H01.Template, "The rapid review template is completed and agreed at the meeting.")]
internal sealed class Tasks : Checklist<MeetingInCase>
{
    // The source speaks of a serious case review, which the local review has replaced.
    protected override void Define()
    {
        OnlyWhere(s => s.Meeting.Kind == MeetingKind.RapidReview);
        Item("facts", "review the facts of the case as the papers present them: what was not in the papers is a gap", s => s.Local(Declared.FactsReviewed) == true);
        Item("immediate-action", "discuss whether children's safety needs immediate action", s => s.Local(Declared.ImmediateActionDiscussed) == true);
        Item("share-learning", "share any learning appropriately", s => s.Local(Declared.LearningShared) == true);
        Item("improvements", "consider what could be improved to safeguard and promote the welfare of children", s => s.Local(Declared.ImprovementsConsidered) == true);
        Item("national-review", "decide whether to recommend a national review", s => s.Case.Answers.NationalReviewRecommended.IsOneOf(NationalReviewRecommendation.Yes, NationalReviewRecommendation.No));
        Item("local-review", "decide whether to undertake a local review", s => s.Case.Answers.LocalReviewDecision.IsOneOf(LocalReviewDecision.Undertake, LocalReviewDecision.NotUndertake));
        ItemWhere(
            "alternative",
            "where neither follows, consider another form of learning review",
            s => s.Case.Answers.NationalReviewRecommended == NationalReviewRecommendation.No && s.Case.Answers.LocalReviewDecision == LocalReviewDecision.NotUndertake,
            s => s.Case.Answers.AlternativeLearning.IsRecorded || s.Local(Declared.AlternativeConsidered) == true);
        Item("template", "complete and agree the rapid review template", s => s.Local(Declared.TemplateAgreed) == true);
    }
}
