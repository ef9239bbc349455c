using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.England.LocalReview;

/// <summary>Monitoring the time and the quality of a local review while it runs.</summary>
[RuleId("england.local-review.monitor", "the local review is to be monitored")]
[InForce("2018-06-29", By = GoverningDate.LocalReviewDecided)]
[Cites(ReviewRegulations2018.Regulation14, "Partners must monitor at regular intervals whether the review keeps to time and quality, and may ask for information or a draft, in writing.")]
internal sealed class MonitorReview : Prompt<AuthorityInCase>
{
    protected override void Define() =>
        When(
            s => Met<LocalReviewUndertaken>(s) && s.Authority.LocalReview.PublishedOn.Happened == false,
            "While the local review runs, the partners must check at regular intervals that it keeps to time and quality. They may ask the reviewer in writing for information or for a draft.");
}
