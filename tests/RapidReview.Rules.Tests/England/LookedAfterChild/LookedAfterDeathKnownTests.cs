using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.LookedAfterChild;

public class LookedAfterDeathKnownTests
{
    [Fact]
    public void It_starts_when_the_authority_that_looked_after_the_child_knows_even_on_a_Saturday() =>
        Expect.Clock(Deaths.LookedAfter().Part(), "looked-after.death-known", Ids.Child).Starts("Saturday 24 August 2024");

    [Fact]
    public void What_the_authority_of_the_place_knows_does_not_start_it() => Assert.False(
        Expect.Finding(Deaths.LookedAfter(by: Ids.Manchester).Part().Clocks, "looked-after.death-known", Ids.Child).Start.IsKnown);

    [Fact]
    public void Where_it_is_not_known_which_authority_looked_after_the_child_its_start_is_open() =>
        Expect.Clock(Deaths.LookedAfter(by: null).Part(), "looked-after.death-known", Ids.Child).Starts("not yet known");

    [Fact]
    public void Recorded_as_not_knowing_it_stands_still() => Expect.Clock(
            Deaths.LookedAfter().WithChild(child => child with { Knowledge = Listed.Of([new ChildKnowledge { By = Ids.Leeds, KnewOfDeathOrSeriousHarm = DateFact.DidNotHappen }]) }).Part(), "looked-after.death-known", Ids.Child)
        .Starts("none");

    [Fact]
    public void Of_a_death_that_came_after_the_incident_only_what_is_said_of_the_death_counts()
    {
        var later = Deaths.LookedAfter().WithChild(child => child with { DiedOn = Say.Day("Monday 26 August 2024") }).CompleteTo("Friday 30 August 2024");
        Expect.Clock(later.Part(), "looked-after.death-known", Ids.Child).Starts("not yet known");
        later.WithChild(child => child with { Knowledge = Listed.Of<ChildKnowledge>([.. child.Knowledge.Select(body => body with { KnewOfDeath = Say.Day("Tuesday 27 August 2024") })]) });
        Expect.Clock(later.Part(), "looked-after.death-known", Ids.Child).Starts("Tuesday 27 August 2024");
    }

    [Theory]
    [InlineData("Thursday 28 June 2018", false)]
    [InlineData("Friday 29 June 2018", true)]
    public void It_is_encoded_from_29_June_2018(string known, bool starts) => Assert.Equal(
        starts,
        Expect.Finding(Deaths.LookedAfter(on: known, known: known).Part().Clocks, "looked-after.death-known", Ids.Child).Start.IsKnown);
}
