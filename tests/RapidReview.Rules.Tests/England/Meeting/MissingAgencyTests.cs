using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Meeting;

public class MissingAgencyTests
{
    private const string Id = "meeting.missing-agency";
    private const string School = "agency:school-1";

    private static readonly AgencyInvolved Involved = new() { Ref = "school-1", InvolvedWithChild = true, InvolvedWithFamily = false };

    [Fact]
    public void A_school_that_knew_the_child_and_did_not_come_is_missed() => Says(Outcome.Met, Review());

    [Fact]
    public void So_is_one_that_knew_the_family_only() => Says(Outcome.Met, Review(), Involved with { InvolvedWithChild = false, InvolvedWithFamily = true });

    [Fact]
    public void One_that_came_is_not() => Says(Outcome.NotMet, Review(RapidReviewMeetings.Teacher));

    [Fact]
    public void One_that_came_to_another_meeting_of_the_review_is_not() =>
        Says(Outcome.NotMet, Review().Met("Friday 12 April 2024", RapidReviewMeetings.Teacher).CompleteTo("Friday 12 April 2024"));

    [Fact]
    public void A_strategy_meeting_is_no_substitute() => Says(
        Outcome.Met,
        Review().WithMeeting(meeting => meeting with { Kind = MeetingKind.Strategy, HeldOn = Say.Day(RapidReviewMeetings.Day) }, RapidReviewMeetings.Teacher));

    [Fact]
    public void A_further_meeting_that_is_only_planned_changes_nothing() =>
        Says(Outcome.Met, Review().WithMeeting(meeting => meeting with { ScheduledFor = Say.Day("Friday 12 April 2024"), Attendance = [] }));

    [Fact]
    public void One_that_was_not_involved_is_not_missed() => Says(Outcome.NotMet, Review(), Involved with { InvolvedWithChild = false });

    [Fact]
    public void Before_there_was_a_meeting_nobody_is_missed() => Says(Outcome.NotMet, A.SeriousCase());

    [Fact]
    public void Where_its_part_is_not_recorded_it_is_open() => Says(Outcome.Undetermined, Review(), new AgencyInvolved { Ref = "school-1" });

    [Fact]
    public void Where_others_may_have_come_it_is_open() => Says(Outcome.Undetermined, Review(RapidReviewMeetings.PoliceOfficer).PerhapsOthersCame());

    [Theory]
    [InlineData("Tuesday 3 July 2018", null)]
    [InlineData("Wednesday 4 July 2018", "Working Together 2018 ch.4 (Reported)")]
    [InlineData("Thursday 14 December 2023", "Working Together 2018 ch.4 (Reported)")]
    [InlineData("Friday 15 December 2023", "Working Together 2023 p.136 (Reported)")]
    [InlineData("Tuesday 17 March 2026", "Working Together 2023 p.136 (Reported)")]
    [InlineData("Wednesday 18 March 2026", "Working Together 2026 (Unverified)")]
    public void It_is_in_force_from_4_July_2018_and_cites_the_guidance_of_the_moment_asked(string asked, string? workingTogether)
    {
        var note = Noted.Of(WithAgency(RapidReviewMeetings.ReviewOf(asked), Involved), Id, School);
        Assert.Equal(workingTogether is null ? null : Outcome.Met, note?.Outcome);
        if (workingTogether is not null)
            Expect.Cites(note!, "Children Act 2004 ss.16G, 16H (Unverified)", workingTogether);
    }

    private static CaseBuilder Review(params Attendance[] people) => RapidReviewMeetings.Review(people);

    private static void Says(Outcome outcome, CaseBuilder the, AgencyInvolved? agency = null) => Noted.Says(outcome, WithAgency(the, agency ?? Involved), Id, School);

    private static CaseBuilder WithAgency(CaseBuilder the, AgencyInvolved agency) => the.WithCase(file => file with { Agencies = Listed.Complete(agency) });
}
