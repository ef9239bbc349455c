using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Meeting;

public class CommissioningGroupAfterItsEndTests
{
    private const string Id = "meeting.commissioning-group";

    private static readonly Attendance FromTheGroup = RapidReviewMeetings.Health(HealthBodyKind.ClinicalCommissioningGroup);

    [Fact]
    public void A_person_from_a_body_that_has_ended_is_a_conflict_and_not_a_partner()
    {
        var part = RapidReviewMeetings.Review(FromTheGroup).Part();
        Expect.Criterion(part, "meeting.health", RapidReviewMeetings.First, Outcome.NotMet);
        Expect.Cites(Expect.Finding(part.Conflicts, Id, RapidReviewMeetings.First), "SI 2022/634 (Reported)");
    }

    [Fact]
    public void The_integrated_care_board_beside_it_still_counts()
    {
        var part = RapidReviewMeetings.Review(FromTheGroup, RapidReviewMeetings.Health()).Part();
        Expect.Criterion(part, "meeting.health", RapidReviewMeetings.First, Outcome.Met);
        Expect.Finding(part.Conflicts, Id, RapidReviewMeetings.First);
    }

    [Fact]
    public void The_integrated_care_board_alone_is_none() => Says(Outcome.NotMet, RapidReviewMeetings.Review(RapidReviewMeetings.Health()));

    [Fact]
    public void Where_the_kind_of_health_body_is_not_recorded_it_is_open() =>
        Says(Outcome.Undetermined, RapidReviewMeetings.Review(FromTheGroup with { HealthBody = default }));

    [Theory]
    [InlineData("Thursday 30 June 2022", null)]
    [InlineData("Friday 1 July 2022", Outcome.Met)]
    public void It_is_in_force_for_meetings_from_1_July_2022(string held, Outcome? outcome) => Says(outcome, RapidReviewMeetings.ReviewOf(held, FromTheGroup));

    private static void Says(Outcome? outcome, CaseBuilder the) => Noted.Says(outcome, the, Id, RapidReviewMeetings.First);
}
