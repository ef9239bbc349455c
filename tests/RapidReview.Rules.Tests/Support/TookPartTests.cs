using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;

namespace RapidReview.Rules.Tests.Support;

/// <summary>What holds of every partner's part in a rapid review.</summary>
/// <param name="id">The rule's id, without the nation.</param>
/// <param name="partner">The partner.</param>
public abstract class TookPartTests(string id, SafeguardingPartner partner)
{
    private const string Later = "Wednesday 17 April 2024";

    [Fact]
    public void Somebody_of_the_partner_who_was_there_for_the_decision_counts() => Says(Outcome.Met, Person());

    [Theory]
    [InlineData(AttendanceMode.Remote)]
    [InlineData(AttendanceMode.InWriting)]
    public void So_does_one_who_took_part_from_afar(AttendanceMode mode) => Says(Outcome.Met, Person() with { Mode = mode });

    [Fact]
    public void One_who_left_before_the_decision_does_not() => Says(Outcome.NotMet, Person() with { PresentForDecision = false });

    [Fact]
    public void Where_it_is_not_recorded_whether_the_person_stayed_it_is_asked_and_never_taken_for_granted()
    {
        var the = RapidReviewMeetings.Review(Person() with { PresentForDecision = default });
        Says(Outcome.Undetermined, the);
        Assert.Contains(the.Part().Missing, missing => missing.Pointer == "/meetings/0/attendance/items/0/presentForDecision");
    }

    [Fact]
    public void Somebody_who_comes_for_no_partner_does_not_stand_for_it() => Says(Outcome.NotMet, RapidReviewMeetings.Teacher);

    [Fact]
    public void Somebody_whose_partner_is_not_recorded_leaves_it_open() => Says(Outcome.Undetermined, Person() with { Partner = default });

    [Fact]
    public void One_person_stands_for_one_partner_alone() => Says(Outcome.NotMet, Other());

    [Fact]
    public void A_written_delegation_lets_another_partners_person_stand_for_it_too() => Says(Outcome.Met, Other() with { AlsoStandsFor = Listed.Complete(partner) });

    [Fact]
    public void A_delegation_is_of_no_use_to_one_who_left_before_the_decision() =>
        Says(Outcome.NotMet, Other() with { AlsoStandsFor = Listed.Complete(partner), PresentForDecision = false });

    [Fact]
    public void Where_delegations_are_not_recorded_it_is_open() => Says(Outcome.Undetermined, Other() with { AlsoStandsFor = [] });

    [Fact]
    public void Where_others_may_have_come_it_is_open() => Says(Outcome.Undetermined, RapidReviewMeetings.Review(RapidReviewMeetings.Teacher).PerhapsOthersCame());

    [Fact]
    public void Only_a_rapid_review_counts() =>
        AssertSilent(RapidReviewMeetings.Review(Person()).WithMeetings(meeting => meeting with { Kind = MeetingKind.Strategy }));

    [Fact]
    public void Of_a_meeting_that_is_only_planned_nothing_is_said_or_asked()
    {
        var the = A.SeriousCase().WithMeeting(meeting => meeting with { ScheduledFor = Say.Day(Later), Attendance = [] });
        AssertSilent(the);
        Assert.DoesNotContain(the.Part().Missing, missing => missing.Pointer.StartsWith("/meetings/", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_a_meeting_may_have_been_held_it_is_open() => Says(
        Outcome.Undetermined,
        A.SeriousCase().WithMeeting(meeting => meeting, Person()).PerhapsIncomplete());

    [Fact]
    public void At_a_meeting_of_3_July_2018_nobody_was_needed() => AssertSilent(At("Tuesday 3 July 2018"));

    [Theory]
    [InlineData("Wednesday 4 July 2018", "Working Together 2018 ch.4 (Unverified)")]
    [InlineData("Thursday 14 December 2023", "Working Together 2018 ch.4 (Unverified)")]
    [InlineData("Friday 15 December 2023", "Working Together 2023 ch.5 (Reported)")]
    [InlineData("Tuesday 17 March 2026", "Working Together 2023 ch.5 (Reported)")]
    [InlineData("Wednesday 18 March 2026", "Working Together 2026 (Unverified)")]
    public void It_is_in_force_from_4_July_2018_and_cites_the_guidance_of_the_day_of_the_meeting(string held, string workingTogether)
    {
        var found = Expect.Finding(At(held).Part().Criteria, id, RapidReviewMeetings.First);
        Assert.Equal(Outcome.Met, found.Outcome);
        Expect.Cites(found, Cited(Say.Day(held), workingTogether));
    }

    /// <summary>Somebody of the partner, as it was on a day.</summary>
    private protected abstract Attendance Person(NodaTime.LocalDate on);

    /// <summary>Somebody of another partner.</summary>
    private protected abstract Attendance Other();

    private protected virtual string[] Cited(NodaTime.LocalDate on, string workingTogether) => [workingTogether];

    private protected void Says(Outcome outcome, params Attendance[] people) => Says(outcome, RapidReviewMeetings.Review(people));

    private protected void Says(Outcome outcome, CaseBuilder the) => Expect.Criterion(the.Part(), id, RapidReviewMeetings.First, outcome);

    private Attendance Person() => Person(Say.Day(RapidReviewMeetings.Day));

    private CaseBuilder At(string held) => RapidReviewMeetings.ReviewOf(held, Person(Say.Day(held)));

    private void AssertSilent(CaseBuilder the) => Assert.DoesNotContain(the.Part().Criteria, found => found.Id == $"england.{id}");
}
