using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.CareLeaver;

public class CareLeaverUnderEighteenTests
{
    [Fact]
    public void A_care_leaver_of_seventeen_is_a_child_too() =>
        Expect.Prompts(Deaths.CareLeaver(born: "Friday 1 August 2008", status: CareLeaverStatus.Relevant).Part(), "under-eighteen", "learning");

    [Fact]
    public void One_of_eighteen_is_not() => Expect.Prompts(Deaths.CareLeaver(born: "Monday 24 December 2007").Part(), "learning");

    [Fact]
    public void Where_it_is_not_known_whether_the_person_was_a_care_leaver_nothing_is_said_yet() =>
        Expect.Prompts(Deaths.CareLeaver(born: "Friday 1 August 2008", status: null).Part());

    [Fact]
    public void What_is_open_is_told_apart_from_what_is_not_so()
    {
        Says(Outcome.Met, Deaths.CareLeaver(born: "Friday 1 August 2008", status: CareLeaverStatus.Relevant));
        Says(Outcome.Undetermined, Deaths.CareLeaver(born: "Friday 1 August 2008", status: null));
        Says(Outcome.NotMet, Deaths.CareLeaver(born: "Monday 24 December 2007"));

        static void Says(Outcome outcome, CaseBuilder the) => Noted.Says(outcome, the, "care-leaver.under-eighteen", Ids.Child);
    }

    [Theory]
    [InlineData("Thursday 14 December 2023", false)]
    [InlineData("Friday 15 December 2023", true)]
    public void It_is_in_force_from_15_December_2023(string known, bool shown) => Assert.Equal(
        shown,
        Deaths.CareLeaver(born: "Tuesday 1 August 2006", died: "Thursday 14 December 2023", known: known).Part().Prompts.Any(prompt => prompt.Id == "england.care-leaver.under-eighteen"));
}
