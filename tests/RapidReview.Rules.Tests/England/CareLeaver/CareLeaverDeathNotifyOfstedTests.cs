using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.CareLeaver;

public class CareLeaverDeathNotifyOfstedTests
{
    private const string Id = "care-leaver.notify-ofsted";

    [Fact]
    public void The_responsible_authority_should_tell_Ofsted_within_five_working_days_over_the_new_year()
    {
        var duty = Duty(Deaths.CareLeaver());
        Assert.Equal("Leeds local authority tells Ofsted", $"{duty.Owner.Name} tells {duty.Recipient!.Name}");
        Assert.Equal(DateFact.OnDay(Say.Day("Tuesday 6 January 2026")), duty.Due);
        Assert.Equal((DutyState.Due, Outcome.Met), (duty.State, duty.Owed));
    }

    [Fact]
    public void No_rapid_review_follows()
    {
        var part = Deaths.CareLeaver().Part();
        Assert.DoesNotContain(part.Duties, duty => duty.Owed != Outcome.NotMet && duty.Owner.Body == Body.SafeguardingPartners);
        Assert.Empty(part.Considerations);
    }

    [Fact]
    public void It_is_done_when_they_are_told() =>
        Assert.Equal(DutyState.MetOnTime, Duty(Deaths.CareLeaver().Told("Tuesday 6 January 2026", Ids.Leeds, Body.Ofsted).CompleteTo("Tuesday 6 January 2026")).State);

    [Fact]
    public void It_is_not_owed_from_the_twenty_fifth_birthday() => Assert.Equal(Outcome.NotMet, Duty(Deaths.CareLeaver(died: "Thursday 25 December 2025")).Owed);

    [Fact]
    public void Where_it_is_not_known_whether_the_person_was_a_care_leaver_it_is_open() => Assert.Equal(Outcome.Undetermined, Duty(Deaths.CareLeaver(status: null)).Owed);

    [Theory]
    [InlineData("Thursday 14 December 2023", false)]
    [InlineData("Friday 15 December 2023", true)]
    public void There_was_no_such_duty_before_15_December_2023(string known, bool exists) => Assert.Equal(
        exists,
        Deaths.CareLeaver(died: "Thursday 14 December 2023", known: known).Part().Duties.Any(duty => duty.Id == $"england.{Id}"));

    private static DutyFinding Duty(CaseBuilder the) => Expect.Finding(the.Part().Duties, Id, Ids.Child);
}
