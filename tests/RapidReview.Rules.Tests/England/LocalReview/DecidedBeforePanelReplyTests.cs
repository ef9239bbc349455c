using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.LocalReview;

public class DecidedBeforePanelReplyTests
{
    private const string Id = "local-review.before-panel-reply";
    private const string Decided = "Friday 30 August 2024";

    [Fact]
    public void A_reply_after_the_decision_moves_no_date()
    {
        var part = Undertaken().PanelReplied("Tuesday 3 September 2024").CompleteTo("Tuesday 3 September 2024").Part();
        Expect.Prompts(part, "before-panel-reply", "monitor");
        Expect.Cites(part.Prompts[0], "SI 2018/789 reg.11 (Verified)");
        Expect.Duty(part, "local-review.publish", Noted.Authority).IsDue("Friday 28 February 2025");
    }

    [Theory]
    [InlineData("Thursday 29 August 2024")]
    [InlineData(Decided)]
    public void Decided_with_the_reply_at_hand_there_is_nothing_to_say(string replied) => Noted.Says(Outcome.NotMet, Undertaken().PanelReplied(replied), Id);

    [Fact]
    public void Before_the_reply_there_is_nothing_to_say_yet() => Noted.Says(Outcome.NotMet, Undertaken(), Id);

    [Fact]
    public void Where_the_reply_may_only_be_missing_it_is_open() => Noted.Says(Outcome.Undetermined, Undertaken().PerhapsIncomplete(), Id, asAt: Decided);

    [Fact]
    public void Where_no_review_is_undertaken_it_does_not_matter() => Noted.Says(
        Outcome.NotMet,
        A.Case("Monday 1 July 2024").Child(age: 8).DecidedLocalReview(Decided, LocalReviewDecision.NotUndertake).PanelReplied("Tuesday 3 September 2024").CompleteTo("Tuesday 3 September 2024"),
        Id);

    [Theory]
    [InlineData("Tuesday 3 July 2018", null)]
    [InlineData("Wednesday 4 July 2018", Outcome.Met)]
    public void It_is_in_force_for_decisions_from_4_July_2018(string decided, Outcome? outcome) => Noted.Says(
        outcome,
        A.Case("Monday 2 July 2018").Child(age: 8).DecidedLocalReview(decided).PanelReplied("Thursday 5 July 2018").CompleteTo("Thursday 5 July 2018"),
        Id);

    private static CaseBuilder Undertaken() => A.Case("Monday 1 July 2024").Child(age: 8).DecidedLocalReview(Decided).CompleteTo(Decided);
}
