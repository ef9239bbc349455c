using NodaTime;
using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Meeting;

public class HealthPartnerTookPartTests() : TookPartTests("meeting.health", SafeguardingPartner.Health)
{
    [Theory]
    [InlineData(HealthBodyKind.ProviderTrust)]
    [InlineData(HealthBodyKind.GeneralPractice)]
    [InlineData(HealthBodyKind.LocalHealthBoard)]
    [InlineData(HealthBodyKind.Other)]
    public void A_trust_a_general_practice_or_a_Welsh_board_is_not_the_health_partner(HealthBodyKind body) => Says(Outcome.NotMet, RapidReviewMeetings.Health(body));

    [Fact]
    public void Where_the_kind_of_health_body_is_not_recorded_it_is_asked_for()
    {
        var the = RapidReviewMeetings.Review(RapidReviewMeetings.Health() with { HealthBody = default });
        Says(Outcome.Undetermined, the);
        Assert.Contains(the.Part().Missing, missing => missing.Pointer == "/meetings/0/attendance/items/0/healthBody");
    }

    [Theory]
    [InlineData("Thursday 30 June 2022", HealthBodyKind.ClinicalCommissioningGroup, Outcome.Met)]
    [InlineData("Thursday 30 June 2022", HealthBodyKind.IntegratedCareBoard, Outcome.NotMet)]
    [InlineData("Friday 1 July 2022", HealthBodyKind.ClinicalCommissioningGroup, Outcome.NotMet)]
    [InlineData("Friday 1 July 2022", HealthBodyKind.IntegratedCareBoard, Outcome.Met)]
    public void The_clinical_commissioning_group_is_the_partner_to_30_June_2022_and_the_integrated_care_board_after(string held, HealthBodyKind body, Outcome outcome) =>
        Says(outcome, RapidReviewMeetings.ReviewOf(held, RapidReviewMeetings.Health(body)));

    [Fact]
    public void It_is_the_day_of_the_meeting_that_matters_and_not_that_of_the_incident() => Says(
        Outcome.Met,
        A.SeriousCase("Monday 20 June 2022").Met("Friday 1 July 2022", RapidReviewMeetings.Health()).CompleteTo("Friday 1 July 2022"));

    [Theory]
    [InlineData("Thursday 30 June 2022", "Children Act 2004 s.16E(3) (Reported)")]
    [InlineData("Friday 1 July 2022", "SI 2022/634 (Reported)")]
    public void Each_era_cites_its_own_source(string held, string source)
    {
        var body = held.StartsWith("Thursday", StringComparison.Ordinal) ? HealthBodyKind.ClinicalCommissioningGroup : HealthBodyKind.IntegratedCareBoard;
        var part = RapidReviewMeetings.ReviewOf(held, RapidReviewMeetings.Health(body)).Part();
        Expect.Cites(Expect.Finding(part.Criteria, "meeting.health", RapidReviewMeetings.First), source, "Working Together 2018 ch.4 (Unverified)");
    }

    private static readonly LocalDate Change = new(2022, 7, 1);

    private protected override Attendance Person(LocalDate on) =>
        RapidReviewMeetings.Health(on < Change ? HealthBodyKind.ClinicalCommissioningGroup : HealthBodyKind.IntegratedCareBoard);

    private protected override Attendance Other() => RapidReviewMeetings.PoliceOfficer;

    private protected override string[] Cited(LocalDate on, string workingTogether) =>
        [on < Change ? "Children Act 2004 s.16E(3) (Reported)" : "SI 2022/634 (Reported)", workingTogether];
}
