using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.LookedAfterChild;

public class LookedAfterLearningTests
{
    [Fact]
    public void The_partners_may_review_the_death_for_learning_and_need_not() => Expect.Prompts(Deaths.LookedAfter().Part(), "learning");

    [Fact]
    public void So_they_may_the_death_of_a_care_leaver() => Expect.Prompts(Deaths.CareLeaver().Part(), "learning");

    [Fact]
    public void Of_another_death_it_says_nothing() => Expect.Prompts(Deaths.LookedAfter(lookedAfter: false).Part());

    [Fact]
    public void Where_it_is_not_known_whether_the_child_was_looked_after_it_says_nothing_yet() => Expect.Prompts(Deaths.LookedAfter(lookedAfter: null).Part());

    [Fact]
    public void What_is_open_is_told_apart_from_what_is_not_so()
    {
        Says(Outcome.Met, Deaths.LookedAfter());
        Says(Outcome.Undetermined, Deaths.LookedAfter(lookedAfter: null));
        Says(Outcome.NotMet, Deaths.LookedAfter(died: false));

        static void Says(Outcome outcome, CaseBuilder the) => Noted.Says(outcome, the, "looked-after.learning", Ids.Child);
    }

    [Theory]
    [InlineData("Thursday 14 December 2023", false)]
    [InlineData("Friday 15 December 2023", true)]
    public void It_is_in_force_from_15_December_2023(string known, bool shown) =>
        Assert.Equal(shown, Deaths.LookedAfter(on: "Thursday 14 December 2023", known: known).Part().Prompts.Any(prompt => prompt.Id == "england.looked-after.learning"));
}
