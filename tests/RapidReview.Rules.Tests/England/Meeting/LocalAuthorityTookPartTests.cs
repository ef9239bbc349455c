using NodaTime;
using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.Meeting;

public class LocalAuthorityTookPartTests() : TookPartTests("meeting.local-authority", SafeguardingPartner.LocalAuthority)
{
    [Fact]
    public void Where_a_partnership_has_several_authorities_another_one_does_not_count() =>
        Says(Outcome.NotMet, RapidReviewMeetings.Council(Ids.Manchester));

    [Fact]
    public void Where_the_persons_authority_is_not_recorded_it_is_asked_for()
    {
        var the = RapidReviewMeetings.Review(RapidReviewMeetings.Council() with { Authority = default });
        Says(Outcome.Undetermined, the);
        Assert.Contains(the.Part().Missing, missing => missing.Pointer == "/meetings/0/attendance/items/0/authority");
    }

    [Fact]
    public void Where_it_is_not_recorded_whose_meeting_it_is_it_is_open() => Says(
        Outcome.Undetermined,
        RapidReviewMeetings.Review(RapidReviewMeetings.Council()).WithMeetings(meeting => meeting with { Authority = default }));

    private protected override Attendance Person(LocalDate on) => RapidReviewMeetings.Council();

    private protected override Attendance Other() => RapidReviewMeetings.PoliceOfficer;
}
