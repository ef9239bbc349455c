using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.CareLeaver;

public class CareLeaverDeathTests
{
    private const string Id = "england.care-leaver.death";

    [Theory]
    [InlineData("Wednesday 24 December 2025", Outcome.Met)]
    [InlineData("Thursday 25 December 2025", Outcome.NotMet)]
    public void It_counts_to_the_day_before_the_twenty_fifth_birthday(string died, Outcome outcome) => Assert.Equal(outcome, Find(Deaths.CareLeaver(died: died)));

    [Theory]
    [InlineData("Friday 28 February 2025", Outcome.Met)]
    [InlineData("Saturday 1 March 2025", Outcome.NotMet)]
    public void Somebody_born_on_29_February_becomes_twenty_five_on_1_March(string died, Outcome outcome) =>
        Assert.Equal(outcome, Find(Deaths.CareLeaver(born: "Tuesday 29 February 2000", died: died, known: "Monday 3 March 2025")));

    [Theory]
    [InlineData("Friday 28 February 2025", true)]
    [InlineData("Thursday 27 February 2025", false)]
    public void That_no_source_says_so_is_told_where_it_decides(string died, bool decides)
    {
        var finding = Expect.Finding(Deaths.CareLeaver(born: "Tuesday 29 February 2000", died: died, known: "Monday 3 March 2025").Part().Criteria, Id, Ids.Child);
        Assert.Equal(decides, Assert.Single(finding.Derivation).Parts.Any(step => step.Found!.EndsWith("(for a birth on 29 February taken to be Saturday 1 March 2025; no source says so)", StringComparison.Ordinal)));
    }

    [Fact]
    public void Somebody_who_was_no_care_leaver_is_none() => Assert.Equal(Outcome.NotMet, Find(Deaths.CareLeaver(status: CareLeaverStatus.None)));

    [Fact]
    public void Where_that_is_not_known_it_is_open() => Assert.Equal(Outcome.Undetermined, Find(Deaths.CareLeaver(status: null)));

    [Fact]
    public void Nobody_is_a_care_leaver_before_sixteen() =>
        Assert.DoesNotContain(Deaths.CareLeaver(born: "Friday 25 December 2009").Part().Criteria, finding => finding.Id == Id);

    [Fact]
    public void It_is_not_encoded_for_an_authority_in_Wales() => Assert.Equal(Outcome.NotMet, Find(Deaths.CareLeaver(by: Ids.Pembrokeshire)));

    [Theory]
    [InlineData("Thursday 14 December 2023", false)]
    [InlineData("Friday 15 December 2023", true)]
    public void There_was_no_such_rule_before_15_December_2023(string known, bool exists) => Assert.Equal(
        exists,
        Deaths.CareLeaver(died: "Thursday 14 December 2023", known: known).Part().Criteria.Any(finding => finding.Id == Id));

    private static Outcome Find(CaseBuilder the) => Expect.Finding(the.Part().Criteria, Id, Ids.Child).Outcome;
}
