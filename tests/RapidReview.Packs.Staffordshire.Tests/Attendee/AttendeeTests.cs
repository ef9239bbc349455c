using RapidReview.Findings;

namespace RapidReview.Packs.Staffordshire.Tests.Attendee;

/// <summary>Staffordshire's checklists for those who attend.</summary>
public class AttendeeTests
{
    private static readonly string[] Lines = ["diaryCleared", "papersRead", "factsGathered", "extentFound", "practitionersSpokenTo", "formBrought", "meetingUpdated", "learningReported", "tookFullPart", "challenged", "criteriaUnderstood", "methodConsidered", "contributedToDecision"];

    [Fact]
    public void Each_line_of_an_attendee_has_its_own_answer()
    {
        var the = ACase.Referred().MeetingOn("2024-04-18");
        Assert.Equal(Outcome.Undetermined, the.Outcome("attendee.checklist", ACase.Attendee));
        foreach (var line in Lines)
            the.OfAttendee(line, true);
        Assert.Equal(Outcome.Met, the.Outcome("attendee.checklist", ACase.Attendee));
        foreach (var line in Lines)
        {
            Assert.Equal(Outcome.NotMet, the.OfAttendee(line, false).Outcome("attendee.checklist", ACase.Attendee));
            Assert.Equal(Outcome.Undetermined, the.OfAttendee(line, null).Outcome("attendee.checklist", ACase.Attendee));
            the.OfAttendee(line, true);
        }
    }

    [Theory]
    [InlineData("chair")]
    [InlineData("scrutineer")]
    [InlineData("minute-taker")]
    public void Whoever_represents_no_agency_has_no_checklist(string capacity) =>
        Assert.Null(ACase.Referred().MeetingOn("2024-04-18").InMeeting("capacity", capacity, 3).Told("attendee.checklist", ACase.Attendee));

    [Fact]
    public void It_is_there_before_the_meeting_and_not_for_other_meetings()
    {
        Assert.Equal(Outcome.Undetermined, ACase.Referred().CompleteTo("2024-04-12").MeetingOn(planned: "2024-04-18").Told("attendee.checklist", ACase.Attendee));
        Assert.Null(ACase.Referred().MeetingOn("2024-04-18").InMeeting("kind", "strategy").Told("attendee.checklist", ACase.Attendee));
    }

    [Fact]
    public void An_agency_s_items_are_answered_by_recorded_facts()
    {
        var the = ACase.Referred().Asked().School1("recordsSecured", true).School1("staffInformed", true).School1("seniorLeaderSighted", false).Agency("alertAddedOn", "2024-04-10");
        ChecklistItemState State(string item) => the.Item("attendee.agency-checklist", item, ACase.School).State;
        Assert.Equal(
            [ChecklistItemState.Done, ChecklistItemState.Done, ChecklistItemState.Done, ChecklistItemState.Done, ChecklistItemState.NotDone, ChecklistItemState.Undetermined],
            new[] { "involvement", "records", "alert", "staff-told", "leaders", "template-shared" }.Select(State));
        Assert.Equal(Outcome.NotMet, the.Outcome("attendee.agency-checklist", ACase.School));
    }

    [Fact]
    public void An_agency_that_was_not_involved_has_only_what_any_agency_can_do()
    {
        var list = Assert.Single(ACase.Referred().Asked(involved: false).Part().Checklists, found => found.Id == "staffordshire.attendee.agency-checklist");
        Assert.Equal(["involvement", "learning-acted-on", "learning-passed-on"], list.Items.Select(item => item.Id));
        Assert.Equal(16, Assert.Single(ACase.Referred().Asked().Part().Checklists, found => found.Id == "staffordshire.attendee.agency-checklist").Items.Count);
        Assert.Null(ACase.Referred().Asked(on: null).Told("attendee.agency-checklist", ACase.School));
    }

    [Fact]
    public void The_invitation_names_the_scoping_period_and_the_criteria_and_leaves_the_contact_to_be_entered_by_hand()
    {
        var the = ACase.Referred().MeetingOn("2024-04-18").AtMeeting("representativesInvited", true).AtMeeting("criteriaAttached", true).OfCase("scopingPeriodFrom", "2022-04-02");
        Assert.Equal(ChecklistItemState.Undetermined, the.Item("attendee.invitation", "period-to", ACase.Meeting).State);
        Assert.Equal(ChecklistItemState.ByHand, the.Item("attendee.invitation", "contact", ACase.Meeting).State);
        Assert.Equal(Outcome.Met, the.OfCase("scopingPeriodTo", "2024-04-02").Outcome("attendee.invitation", ACase.Meeting));
    }

    [Fact]
    public void An_agency_that_was_involved_and_names_nobody_is_asked_who_will_come()
    {
        Assert.Equal(Outcome.Met, ACase.Referred().Asked().School1("representativeNamed", false).Told("attendee.every-effort", ACase.School));
        Assert.Null(ACase.Referred().Asked().School1("representativeNamed", true).Told("attendee.every-effort", ACase.School));
        Assert.Null(ACase.Referred().Asked(involved: false).School1("representativeNamed", false).Told("attendee.every-effort", ACase.School));
        Assert.Equal(Outcome.Undetermined, ACase.Referred().Asked(involved: null).School1("representativeNamed", false).Outcome("attendee.every-effort", ACase.School));
    }

    [Fact]
    public void What_the_sheet_says_against_itself_is_told_of_a_rapid_review_meeting()
    {
        Assert.Equal(Outcome.Met, ACase.Referred().MeetingOn("2024-04-18").Told("attendee.attendance-required", ACase.Meeting));
        Assert.Equal(Outcome.Met, ACase.Referred().MeetingOn("2024-04-18").Told("attendee.keep-and-share", ACase.Meeting));
        Assert.Null(ACase.Referred().CompleteTo("2024-04-12").MeetingOn(planned: "2024-04-18").Told("attendee.keep-and-share", ACase.Meeting));
        Assert.Null(ACase.Referred().MeetingOn("2024-04-18").InMeeting("kind", "strategy").Told("attendee.attendance-required", ACase.Meeting));
    }

    [Fact]
    public void The_same_case_differs_between_the_two_areas_by_the_sheet_alone()
    {
        var (county, city) = (GoldenCase.Natural("attendees-in-staffordshire"), GoldenCase.Natural("attendees-in-stoke"));
        Assert.Equal(
            ["held.hold child:A/authority", "records.alert agency:school-1", "records.alert agency:trust-1"],
            Duties(county).Except(Duties(city), StringComparer.Ordinal));
        Assert.Empty(Duties(city).Except(Duties(county), StringComparer.Ordinal));
        Assert.Equal(
            ["attendee.agency-checklist agency:school-1", "attendee.agency-checklist agency:trust-1", "attendee.checklist meeting:M1/attendee:P1", "attendee.checklist meeting:M1/attendee:P2", "attendee.checklist meeting:M1/attendee:P3", "attendee.checklist meeting:M1/attendee:P4", "attendee.invitation meeting:M1"],
            Names(county.Checklists).Except(Names(city.Checklists), StringComparer.Ordinal));
        Assert.Equal(["attendee.every-effort agency:trust-1"], Names(county.Prompts).Except(Names(city.Prompts), StringComparer.Ordinal));
        Assert.Equal(["attendee.attendance-required meeting:M1", "attendee.keep-and-share meeting:M1"], Names(county.Conflicts).Except(Names(city.Conflicts), StringComparer.Ordinal));
        // Referral Tue 4 Jun 2024: 5, 6, 7 three, 10 to Thu 13 seven; Fri 14 eight, 17 to Fri 21 thirteen. In both areas.
        foreach (var part in new[] { county, city })
        {
            var hold = Assert.Single(part.Duties, duty => duty.Id == "staffordshire.meeting.hold");
            Assert.Equal(("Thu 13 Jun 2024", "Fri 21 Jun 2024", DutyState.MetOnTime), (Say.Date(hold.NotBefore!.Value), Say.Date(hold.Due), hold.State));
        }
    }

    private static IEnumerable<string> Duties(AdvicePart part) => Names(part.Duties.Where(duty => duty.Owed != Outcome.NotMet));

    private static IEnumerable<string> Names(IEnumerable<Finding> findings) => findings
        .Where(finding => finding.Id.StartsWith("staffordshire.", StringComparison.Ordinal))
        .Select(finding => $"{finding.Id["staffordshire.".Length..]} {finding.Subject.Replace($":{ACase.Staffordshire}", "", StringComparison.Ordinal).Replace($":{ACase.Stoke}", "", StringComparison.Ordinal)}");
}
