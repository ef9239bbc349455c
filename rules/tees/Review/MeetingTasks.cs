using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.Review;

/// <summary>The tasks of the meeting.</summary>
[RuleId("tees.rapid-review.meeting-tasks", "what the rapid review meeting does")]
[InForce("2018-07-04")]
[Cites(Guidance.Tasks, "The meeting discusses agency involvement, gathers the facts, discusses immediate action, considers improvements and decides the next steps.")]
internal sealed class MeetingTasks : Checklist<MeetingInCase>
{
    // The source leaves out sharing the learning, which statutory guidance adds; the core has it.
    protected override void Define()
    {
        OnlyWhere(s => s.Meeting.Kind == MeetingKind.RapidReview);
        Item("agency-involvement", "discuss how agencies were involved", s => s.Local(Declared.InvolvementDiscussed) == true);
        Item("facts", "gather the facts, as far as they can readily be known now", s => s.Local(Declared.FactsGathered) == true);
        Item("immediate-action", "discuss whether children's safety needs immediate action", s => s.Local(Declared.ImmediateActionDiscussed) == true);
        Item("improvements", "consider which improvements there may be", s => s.Local(Declared.ImprovementsConsidered) == true);
        Item("next-steps", "decide the next steps: a local review, recommending that a national one be considered, or neither", s => s.Local(Declared.NextStepsDecided) == true);
    }
}
