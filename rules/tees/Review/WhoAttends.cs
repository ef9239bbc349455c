using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.Review;

/// <summary>Who is to come, while the meeting has not been held.</summary>
[RuleId("tees.rapid-review.who-attends", "who attends the rapid review meeting")]
[InForce("2018-07-04")]
[Cites(Guidance.Attendance, "The panel attends with a representative of every involved agency, usually the author of its chronology or summary; front-line practitioners may also be asked.")]
internal sealed class WhoAttends : Prompt<MeetingInCase>
{
    protected override void Define() =>
        When(
            s => s.Meeting.Kind == MeetingKind.RapidReview && s.Meeting.HeldOn.Happened == false,
            "Invite the panel, which is the partnership's key representatives, and a representative of every involved agency: usually whoever wrote its chronology or summary. Front-line practitioners who worked directly with the child or the family may be asked too. The guidance sets no quorum.");
}
