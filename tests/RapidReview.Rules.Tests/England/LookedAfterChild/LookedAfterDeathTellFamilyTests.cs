using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.LookedAfterChild;

public class LookedAfterDeathTellFamilyTests
{
    [Fact]
    public void The_parents_are_told_by_the_authority_that_looked_after_the_child_without_a_number_of_days()
    {
        var duty = Duty(Deaths.LookedAfter());
        Assert.Equal("Leeds local authority tells the parents and others with parental responsibility", $"{duty.Owner.Name} tells {duty.Recipient!.Name}");
        Assert.Equal((DutyTiming.AsSoonAs, DutyState.Due, false), (duty.Timing, duty.State, duty.Due.IsKnown));
        Expect.Cites(duty, "Children Act 1989 Sch.2 para.20 (Unverified)");
    }

    [Fact]
    public void It_is_done_once_they_are_told() =>
        Assert.Equal(DutyState.MetOnTime, Duty(Deaths.LookedAfter().Told("Monday 26 August 2024", Ids.Leeds, Body.Family).CompleteTo("Monday 26 August 2024")).State);

    [Fact]
    public void It_is_not_owed_for_a_child_who_was_not_looked_after() => Assert.Equal(Outcome.NotMet, Duty(Deaths.LookedAfter(lookedAfter: false)).Owed);

    [Fact]
    public void Where_that_is_not_known_it_is_open() => Assert.Equal(Outcome.Undetermined, Duty(Deaths.LookedAfter(lookedAfter: null)).Owed);

    [Theory]
    [InlineData("Thursday 28 June 2018", Outcome.Undetermined)]
    [InlineData("Friday 29 June 2018", Outcome.Met)]
    public void It_is_encoded_from_29_June_2018(string known, Outcome owed) =>
        Assert.Equal(owed, Duty(Deaths.LookedAfter(on: known, known: known)).Owed);

    private static DutyFinding Duty(CaseBuilder the) => Expect.Finding(the.Part().Duties, "looked-after.tell-family", Ids.Child);
}
