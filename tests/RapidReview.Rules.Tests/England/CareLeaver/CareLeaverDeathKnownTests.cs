using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.CareLeaver;

public class CareLeaverDeathKnownTests
{
    [Fact]
    public void It_starts_when_the_responsible_authority_knows() =>
        Expect.Clock(Deaths.CareLeaver().Part(), "care-leaver.death-known", Ids.Child).Starts("Monday 29 December 2025");

    [Fact]
    public void Where_it_is_not_known_which_authority_is_responsible_its_start_is_open() =>
        Expect.Clock(Deaths.CareLeaver(by: null).Part(), "care-leaver.death-known", Ids.Child).Starts("not yet known");

    [Fact]
    public void Recorded_as_not_knowing_it_stands_still() => Expect.Clock(
            Deaths.CareLeaver().WithChild(child => child with { Knowledge = Listed.Of([new ChildKnowledge { By = Ids.Leeds, KnewOfDeathOrSeriousHarm = DateFact.DidNotHappen }]) }).Part(), "care-leaver.death-known", Ids.Child)
        .Starts("none");

    [Theory]
    [InlineData("Thursday 14 December 2023", false)]
    [InlineData("Friday 15 December 2023", true)]
    public void There_was_no_such_clock_before_15_December_2023(string known, bool exists) => Assert.Equal(
        exists,
        Deaths.CareLeaver(died: "Thursday 14 December 2023", known: known).Part().Clocks.Any(clock => clock.Id == "england.care-leaver.death-known"));
}
