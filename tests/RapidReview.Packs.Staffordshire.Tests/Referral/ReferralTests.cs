using RapidReview.Findings;

namespace RapidReview.Packs.Staffordshire.Tests.Referral;

/// <summary>The referral, which starts the steps of H01.</summary>
public class ReferralTests
{
    [Fact]
    public void An_agency_may_refer_where_somebody_suspects_abuse_or_neglect_and_nothing_was_referred()
    {
        Assert.Equal(Outcome.Met, ACase.Harmed().Told("referral.refer", Here));
        Assert.Null(ACase.Harmed().Referral("2024-04-02").Told("referral.refer", Here));
        Assert.Null(ACase.Of().Told("referral.refer", Here));
        Assert.Equal(Outcome.Undetermined, ACase.Harmed().PerhapsIncomplete().Outcome("referral.refer", Here));
    }

    [Fact]
    public void Before_a_referral_no_step_of_H01_is_owed_and_without_knowing_it_none_is_excluded()
    {
        var the = ACase.Harmed();
        Assert.Equal(Outcome.NotMet, the.Duty("scoping.send", Here).Owed);
        Assert.Equal(Outcome.NotMet, the.Duty("meeting.hold", Here).Owed);
        Assert.Null(the.Told("scoping.forms-back", Here));
        the.PerhapsIncomplete();
        Assert.Equal(DutyState.Undetermined, the.Duty("scoping.send", Here).State);
        Assert.Contains(the.Paper().Missing, missing => missing.Pointer.EndsWith("/referralReceivedOn", StringComparison.Ordinal));
    }

    [Fact]
    public void A_referral_without_a_notification_starts_the_steps_and_not_the_time_of_the_Panel()
    {
        var the = ACase.Harmed("2024-04-02").Referral("2024-04-05").CompleteTo("2024-04-08");
        Assert.Equal(Outcome.Met, the.Told("referral.without-notification", Here));
        Assert.Equal("Tue 9 Apr 2024", Say.Date(the.Duty("scoping.send", Here).Due));
        Assert.Equal(DutyState.NotTriggered, the.Duty("england.rapid-review.submit").State);
        Assert.Null(the.Notified("2024-04-08").Told("referral.without-notification", Here));
        Assert.Equal(Outcome.Undetermined, ACase.Harmed("2024-04-02").Referral("2024-04-05").PerhapsIncomplete().Outcome("referral.without-notification", Here));
    }

    [Fact]
    public void The_partnership_of_the_child_s_home_is_asked_nothing_unless_it_was_told()
    {
        // A child of Stoke-on-Trent who was harmed in Staffordshire: both are of the area.
        var the = ACase.Harmed().With("residence", System.Text.Json.Nodes.JsonNode.Parse($$"""{ "authority": "{{ACase.Stoke}}" }""")).PerhapsIncomplete();
        Assert.Equal((Outcome.Met, Outcome.NotMet), (the.Outcome("referral.falls-to-authority", Here), the.Outcome("referral.falls-to-authority", There)));
        Assert.Equal((Outcome.Undetermined, default(Outcome?)), (the.Told("scoping.send", Here), the.Told("scoping.send", There)));
        Assert.Equal((Outcome.Undetermined, default(Outcome?)), (the.Told("meeting.hold", Here), the.Told("meeting.hold", There)));
        Assert.Null(the.CompleteTo("2024-04-30").Told("referral.refer", There));
    }

    private static string There => $"authority:{ACase.Stoke}";

    private static string Here => $"authority:{ACase.Staffordshire}";
}
