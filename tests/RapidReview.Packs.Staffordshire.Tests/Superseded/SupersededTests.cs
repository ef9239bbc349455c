using RapidReview.Findings;

namespace RapidReview.Packs.Staffordshire.Tests.Superseded;

/// <summary>What H01 builds on and is no longer so, by the day of the referral.</summary>
public class SupersededTests
{
    [Theory]
    [InlineData("2018-10-11")]
    [InlineData("2019-04-29", false, false)]
    [InlineData("2019-04-30", true, false)]
    [InlineData("2019-09-28", true, false)]
    [InlineData("2019-09-29", true, true)]
    [InlineData("2024-04-05", true, true)]
    public void It_is_told_from_the_day_on_which_it_was_replaced(string referred, bool advice = false, bool boards = false)
    {
        var the = ACase.Harmed("2018-10-08", ACase.Stoke).Referral(referred).CompleteTo("2024-12-02");
        Assert.Equal((advice, boards), (the.Told("superseded.interim-advice", the.Authority) == Outcome.Met, the.Told("superseded.boards", the.Authority) == Outcome.Met));
    }

    [Fact]
    public void Without_a_referral_nothing_of_it_is_told()
    {
        Assert.Null(ACase.Harmed().Told("superseded.boards", $"authority:{ACase.Staffordshire}"));
        Assert.Null(ACase.Harmed().PerhapsIncomplete().Told("superseded.boards", $"authority:{ACase.Staffordshire}"));
    }
}
