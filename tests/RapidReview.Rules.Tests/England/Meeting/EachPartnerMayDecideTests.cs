using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Meeting;

public class EachPartnerMayDecideTests
{
    private const string Id = "meeting.may-decide";

    [Theory]
    [InlineData(AttendanceCapacity.LeadPartner)]
    [InlineData(AttendanceCapacity.DelegatedPartner)]
    public void A_lead_or_delegated_partner_may_decide(AttendanceCapacity capacity) => Says(Outcome.Met, WithThePolice(Officer with { Capacity = capacity }));

    [Fact]
    public void A_deputy_may_where_that_is_recorded() => Says(Outcome.Met, WithThePolice(Deputy(true)));

    [Fact]
    public void A_partner_whose_only_person_may_not_has_nobody_who_may() => Says(Outcome.NotMet, WithThePolice(Deputy(false)));

    [Fact]
    public void A_junior_colleague_beside_a_delegated_partner_takes_nothing_away() =>
        Says(Outcome.Met, WithThePolice(Delegated(Officer), Deputy(false)));

    [Fact]
    public void Where_it_is_not_recorded_whether_a_deputy_may_it_is_asked()
    {
        var the = RapidReviewMeetings.Review(WithThePolice(Deputy(null)));
        Says(Outcome.Undetermined, the);
        Assert.Contains(the.Part().Missing, missing => missing.Pointer == "/meetings/0/attendance/items/2/hasDelegatedAuthority");
    }

    [Fact]
    public void One_who_left_before_the_decision_took_none() => Says(Outcome.NotMet, WithThePolice(Delegated(Officer) with { PresentForDecision = false }));

    [Fact]
    public void A_partner_of_whom_nobody_came_has_nobody_who_may() => Says(Outcome.NotMet, WithThePolice());

    [Fact]
    public void A_delegated_partner_to_whom_another_has_delegated_in_writing_may_decide_for_both() =>
        Says(Outcome.Met, Delegated(RapidReviewMeetings.Council()) with { AlsoStandsFor = Listed.Complete(SafeguardingPartner.Police) }, Delegated(RapidReviewMeetings.Health()));

    [Fact]
    public void Another_authority_cannot_decide_for_the_one_whose_meeting_it_is() =>
        Says(Outcome.NotMet, Delegated(RapidReviewMeetings.Council(Ids.Manchester)), Delegated(RapidReviewMeetings.Health()), Delegated(Officer));

    [Fact]
    public void Somebody_who_stands_for_no_partner_changes_nothing() =>
        Says(Outcome.Met, WithThePolice(Delegated(Officer), RapidReviewMeetings.Teacher with { HasDelegatedAuthority = false }));

    [Fact]
    public void Where_others_may_have_come_it_is_open() => Says(Outcome.Undetermined, RapidReviewMeetings.Review(WithThePolice(Deputy(false))).PerhapsOthersCame());

    [Fact]
    public void Of_another_kind_of_meeting_nothing_is_said() =>
        AssertSilent(RapidReviewMeetings.Review(WithThePolice(Deputy(false))).WithMeetings(meeting => meeting with { Kind = MeetingKind.Strategy }));

    [Fact]
    public void Nor_is_it_of_one_that_is_only_planned() =>
        AssertSilent(A.SeriousCase().WithMeeting(meeting => meeting with { ScheduledFor = Say.Day(RapidReviewMeetings.Day) }, Deputy(false)));

    [Fact]
    public void At_a_meeting_of_14_December_2023_there_were_no_delegated_partners() =>
        AssertSilent(RapidReviewMeetings.ReviewOf("Thursday 14 December 2023", Deputy(false)));

    [Theory]
    [InlineData("Friday 15 December 2023", "Working Together 2023 ch.5 (Reported)")]
    [InlineData("Tuesday 17 March 2026", "Working Together 2023 ch.5 (Reported)")]
    [InlineData("Wednesday 18 March 2026", "Working Together 2026 (Unverified)")]
    public void It_is_in_force_from_15_December_2023_and_cites_the_guidance_of_the_day_of_the_meeting(string held, string workingTogether)
    {
        var found = Expect.Finding(RapidReviewMeetings.ReviewOf(held, WithThePolice(Deputy(true))).Part().Criteria, Id, RapidReviewMeetings.First);
        Assert.Equal(Outcome.Met, found.Outcome);
        Expect.Cites(found, workingTogether);
    }

    private static Attendance Officer => RapidReviewMeetings.PoliceOfficer;

    /// <summary>Delegated partners of the authority and of health, with these people of the police.</summary>
    private static Attendance[] WithThePolice(params Attendance[] people) => [Delegated(RapidReviewMeetings.Council()), Delegated(RapidReviewMeetings.Health()), .. people];

    private static Attendance Delegated(Attendance person) => person with { Capacity = AttendanceCapacity.DelegatedPartner };

    private static Attendance Deputy(bool? mayDecide) => Officer with
    {
        Capacity = AttendanceCapacity.Deputy,
        HasDelegatedAuthority = mayDecide is { } known ? known : default(Fact<bool>),
    };

    private static void Says(Outcome outcome, params Attendance[] people) => Says(outcome, RapidReviewMeetings.Review(people));

    private static void Says(Outcome outcome, CaseBuilder the) => Expect.Criterion(the.Part(), Id, RapidReviewMeetings.First, outcome);

    private static void AssertSilent(CaseBuilder the) => Assert.DoesNotContain(the.Part().Criteria, found => found.Id == $"england.{Id}");
}
