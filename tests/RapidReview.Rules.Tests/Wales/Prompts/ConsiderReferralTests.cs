using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Wales.Prompts;

public class ConsiderReferralTests
{
    [Fact]
    public void A_death_may_be_referred_although_nobody_suspects_anything()
    {
        var prompt = Assert.Single(Welsh.DeathInCare().Part(Nation.Wales).Prompts, prompt => prompt.Id != "wales.prompts.unexpected-death");
        Assert.Equal(("wales.prompts.consider-referral", Ids.Child), (prompt.Id, prompt.Subject));
        Expect.Cites(prompt, "Child practice review guidance (Reported)");
    }

    [Fact]
    public void So_may_one_of_which_little_is_known_yet() => Assert.True(Shown(Welsh.Case().Child(age: 3, diedOn: Welsh.Day)));

    [Fact]
    public void A_child_who_is_alive_is_left_to_the_criteria() => Assert.False(Shown(Welsh.Injury()));

    [Fact]
    public void So_is_one_of_whom_it_is_not_known_whether_they_died() => Assert.False(Shown(Welsh.Case().Child(age: 3)));

    [Fact]
    public void The_death_of_an_adult_is_not_for_it() =>
        Assert.False(Shown(Welsh.Death().WithChild(child => child with { BornOn = Say.Day("Sunday 24 December 1995") })));

    [Fact]
    public void A_death_in_England_is_not_for_a_Welsh_Board() => Assert.False(Shown(Welsh.DeathInCare(place: Ids.Leeds)));

    [Fact]
    public void What_is_open_is_told_apart_from_what_is_not_so()
    {
        Welsh.Note(Outcome.Met, Welsh.Death(), "prompts.consider-referral");
        Welsh.Note(Outcome.Undetermined, Welsh.Case().Child(age: 3), "prompts.consider-referral");
        Welsh.Note(Outcome.NotMet, Welsh.Injury(), "prompts.consider-referral");
    }

    [Theory]
    [InlineData("Tuesday 5 April 2016", false)]
    [InlineData("Wednesday 6 April 2016", true)]
    public void It_is_in_force_from_6_April_2016(string incident, bool shown) => Assert.Equal(shown, Shown(Welsh.DeathInCare(incident)));

    private static bool Shown(CaseBuilder the) => the.Part(Nation.Wales).Prompts.Any(prompt => prompt.Id == "wales.prompts.consider-referral");
}
