using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.LookedAfterChild;

public class LookedAfterDeathNotifyOfstedTests
{
    private const string Id = "looked-after.notify-ofsted";

    [Fact]
    public void The_authority_that_looked_after_the_child_tells_Ofsted_within_five_working_days_of_knowing()
    {
        var duty = Duty(Deaths.LookedAfter());
        Assert.Equal("Leeds local authority tells Ofsted", $"{duty.Owner.Name} tells {duty.Recipient!.Name}");
        Assert.Equal(DateFact.OnDay(Say.Day("Monday 2 September 2024")), duty.Due);
        Assert.Equal(DutyState.Due, duty.State);
    }

    [Fact]
    public void The_Panel_is_not_among_those_who_are_told_and_no_rapid_review_follows()
    {
        var part = Deaths.LookedAfter().Part();
        Assert.DoesNotContain(part.Duties, duty => duty.Owed != Outcome.NotMet && duty.Recipient?.Body == Body.Panel);
        Assert.Empty(part.Considerations);
    }

    [Fact]
    public void It_is_done_when_that_authority_has_told_them() =>
        Assert.Equal(DutyState.MetOnTime, Duty(Deaths.LookedAfter().Told("Monday 2 September 2024", Ids.Leeds, Body.Ofsted).CompleteTo("Tuesday 3 September 2024")).State);

    [Fact]
    public void A_notification_to_the_Panel_by_that_authority_reaches_them_too() =>
        Assert.Equal(DutyState.MetLate, Duty(Deaths.LookedAfter().Told("Tuesday 3 September 2024", Ids.Leeds, Body.Panel).CompleteTo("Tuesday 3 September 2024")).State);

    [Fact]
    public void What_the_authority_of_the_place_has_sent_does_not_discharge_it() =>
        Assert.Equal(DutyState.Overdue, Duty(Deaths.LookedAfter().Told("Monday 2 September 2024", Ids.Stockton, Body.Ofsted).CompleteTo("Tuesday 3 September 2024")).State);

    [Fact]
    public void Where_it_is_open_who_looked_after_the_child_it_is_open() => Assert.Equal(Outcome.Undetermined, Duty(Deaths.LookedAfter(by: null)).Owed);

    [Fact]
    public void Of_a_child_who_lives_nothing_is_said() => Assert.DoesNotContain(Deaths.LookedAfter(died: false).Part().Duties, duty => duty.Id == $"england.{Id}");

    [Theory]
    [InlineData("Thursday 28 June 2018", Outcome.Undetermined)]
    [InlineData("Friday 29 June 2018", Outcome.Met)]
    public void It_is_encoded_from_29_June_2018(string known, Outcome owed) =>
        Assert.Equal(owed, Duty(Deaths.LookedAfter(on: known, known: known)).Owed);

    private static DutyFinding Duty(CaseBuilder the) => Expect.Finding(the.Part().Duties, Id, Ids.Child);
}
