using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Superseded;

/// <summary>The interim advice that the source quotes is no longer in force.</summary>
[RuleId("staffordshire.superseded.interim-advice", "the interim advice that H01 quotes has been replaced")]
[InForce("2019-04-30", By = GoverningDate.ReferralReceived)]
[Cites(H01.Timescales, "It quotes the Panel's interim advice of 4 July 2018, to be tested by early adopters in the West Midlands.")]
[Cites(PanelGuidance.April2019, "Practice guidance took the place of the interim advice.")]
internal sealed class InterimAdvice : Prompt<AuthorityInCase>
{
    protected override void Define() =>
        When(
            s => s.Authority.ReferralReceivedOn.Happened == true,
            "Procedure H01 quotes interim advice of 4 July 2018 on the fifteen working days. The Panel has replaced it since April 2019; the dates here follow the Panel's guidance of the day. Check also the Panel's current way of receiving the review, which is not the one that H01 gives.");
}
