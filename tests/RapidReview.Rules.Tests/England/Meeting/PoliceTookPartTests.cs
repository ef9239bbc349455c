using NodaTime;
using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Meeting;

public class PoliceTookPartTests() : TookPartTests("meeting.police", SafeguardingPartner.Police)
{
    [Fact]
    public void A_youth_justice_officer_is_not_the_police() =>
        Says(Outcome.NotMet, RapidReviewMeetings.Teacher with { Body = "youth-justice" });

    private protected override Attendance Person(LocalDate on) => RapidReviewMeetings.PoliceOfficer;

    private protected override Attendance Other() => RapidReviewMeetings.Council();
}
