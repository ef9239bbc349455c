using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Superseded;

/// <summary>Boards and serious case reviews, on which the source is built, have ended.</summary>
[RuleId("staffordshire.superseded.boards", "boards and serious case reviews have ended since H01 was written")]
[InForce("2019-09-29", By = GoverningDate.ReferralReceived)]
[Cites(H01.Duty, "Serious case reviews are pending their replacement by local practice reviews.")]
[Cites(NotificationPage.Boards, "Until safeguarding partners took over there was a Local Safeguarding Children Board.")]
internal sealed class BoardsAndSeriousCaseReviews : Prompt<AuthorityInCase>
{
    protected override void Define() =>
        When(
            s => s.Authority.ReferralReceivedOn.Happened == true,
            "Procedure H01 was written for Local Safeguarding Children Boards and serious case reviews, which ended by 29 September 2019. Where it says the board, read the safeguarding partners; where it says a serious case review, read a local child safeguarding practice review. Its endorsement by the board's independent chair is no longer asked for. Scoping, securing records, the quorum and the two working days to send the outcome can still be used.");
}
