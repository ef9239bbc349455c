using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Meeting;

public class AllPartnersTookPartTests
{
    private const string Id = "meeting.all-partners";

    private static readonly Attendance[] AllThree = [RapidReviewMeetings.Council(), RapidReviewMeetings.Health(), RapidReviewMeetings.PoliceOfficer];

    [Fact]
    public void All_three_took_part() => Says("LocalAuthority Met, Health Met, Police Met", Outcome.Met, RapidReviewMeetings.Review(AllThree));

    [Theory]
    [InlineData(0, "LocalAuthority NotMet, Health Met, Police Met")]
    [InlineData(1, "LocalAuthority Met, Health NotMet, Police Met")]
    [InlineData(2, "LocalAuthority Met, Health Met, Police NotMet")]
    public void Two_are_not_all(int absent, string partners) =>
        Says(partners, Outcome.NotMet, RapidReviewMeetings.Review([.. AllThree.Where((_, i) => i != absent)]));

    [Fact]
    public void One_who_may_have_left_before_the_decision_leaves_it_open() => Says(
        "LocalAuthority Undetermined, Health Met, Police Met",
        Outcome.Undetermined,
        RapidReviewMeetings.Review(RapidReviewMeetings.Council() with { PresentForDecision = default }, RapidReviewMeetings.Health(), RapidReviewMeetings.PoliceOfficer));

    [Fact]
    public void One_certainly_absent_settles_it_whatever_is_not_known_of_another() => Says(
        "LocalAuthority Undetermined, Health NotMet, Police Met",
        Outcome.NotMet,
        RapidReviewMeetings.Review(RapidReviewMeetings.Council() with { PresentForDecision = default }, RapidReviewMeetings.PoliceOfficer));

    [Fact]
    public void With_written_delegations_one_person_may_stand_for_all_three() => Says(
        "LocalAuthority Met, Health Met, Police Met",
        Outcome.Met,
        RapidReviewMeetings.Review(RapidReviewMeetings.PoliceOfficer with { AlsoStandsFor = Facts.Listed.Complete(SafeguardingPartner.LocalAuthority, SafeguardingPartner.Health) }));

    [Fact]
    public void It_is_advice_and_an_absence_moves_no_date()
    {
        var part = RapidReviewMeetings.Review(RapidReviewMeetings.Teacher).Notified("Friday 5 April 2024").Part();
        var found = Expect.Finding(part.Quorum, Id, RapidReviewMeetings.First);
        Assert.False(found.Binding);
        Assert.Contains("stops no clock", found.Advice, StringComparison.Ordinal);
        Expect.Duty(part, "rapid-review.submit").IsDue("Friday 26 April 2024");
    }

    [Fact]
    public void Each_meeting_stands_apart()
    {
        var part = RapidReviewMeetings.Review(RapidReviewMeetings.Council()).Met("Friday 12 April 2024", AllThree).CompleteTo("Friday 12 April 2024").Part();
        Assert.Equal(["meeting:M1 NotMet", "meeting:M2 Met"], part.Quorum.Select(found => $"{found.Subject} {found.Outcome}"));
    }

    [Fact]
    public void Of_another_kind_of_meeting_nothing_is_said() =>
        Assert.Empty(RapidReviewMeetings.Review(AllThree).WithMeetings(meeting => meeting with { Kind = MeetingKind.NotificationDecision }).Part().Quorum);

    [Fact]
    public void Nor_is_it_of_one_that_is_only_planned() =>
        Assert.Empty(A.SeriousCase().WithMeeting(meeting => meeting with { ScheduledFor = Say.Day(RapidReviewMeetings.Day) }, AllThree).Part().Quorum);

    [Fact]
    public void Of_a_meeting_of_3_July_2018_nothing_is_said() => Assert.Empty(RapidReviewMeetings.ReviewOf("Tuesday 3 July 2018", AllThree).Part().Quorum);

    [Theory]
    [InlineData("Wednesday 4 July 2018", "Working Together 2018 ch.4 (Unverified)")]
    [InlineData("Thursday 14 December 2023", "Working Together 2018 ch.4 (Unverified)")]
    [InlineData("Friday 15 December 2023", "Working Together 2023 ch.5 (Reported)")]
    [InlineData("Tuesday 17 March 2026", "Working Together 2023 ch.5 (Reported)")]
    [InlineData("Wednesday 18 March 2026", "Working Together 2026 (Unverified)")]
    public void It_is_in_force_from_4_July_2018_and_cites_the_guidance_of_the_day_of_the_meeting(string held, string workingTogether) => Expect.Cites(
        Expect.Finding(RapidReviewMeetings.ReviewOf(held, AllThree).Part().Quorum, Id, RapidReviewMeetings.First),
        "Children Act 2004 s.16E(3) (Reported)",
        workingTogether);

    private static void Says(string partners, Outcome outcome, CaseBuilder the)
    {
        var found = Expect.Finding(the.Part().Quorum, Id, RapidReviewMeetings.First);
        Assert.Equal(outcome, found.Outcome);
        Assert.Equal(partners, string.Join(", ", found.Partners.Select(partner => $"{partner.Partner} {partner.Outcome}")));
    }
}
