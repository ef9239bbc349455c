using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Wales.LookedAfterChild;

public class WelshLookedAfterDeathTests
{
    private const string Id = "looked-after.death";

    [Fact]
    public void The_death_of_a_child_whom_a_Welsh_authority_looked_after() => Welsh.Criterion(Welsh.DeathInCare(), Id, Outcome.Met);

    [Fact]
    public void It_does_not_matter_where_the_child_died() => Welsh.Criterion(Welsh.DeathInCare(place: Ids.Leeds), Id, Outcome.Met);

    [Fact]
    public void A_child_of_an_English_authority_is_left_to_English_law() => Welsh.Criterion(Welsh.DeathInCare(by: Ids.Leeds), Id, Outcome.NotMet);

    [Fact]
    public void A_child_who_was_not_looked_after() => Welsh.Criterion(Welsh.Death(), Id, Outcome.NotMet);

    [Fact]
    public void Whether_the_child_was_looked_after_is_asked_for()
    {
        var part = Welsh.Death().WithChild(child => child with { LookedAfter = LookedAfter.NotRecorded }).Part(Nation.Wales);
        Assert.Equal(Outcome.Undetermined, Welsh.Finding(part.Criteria, Id, Ids.Child).Outcome);
        Assert.Contains(part.Missing, missing => missing.Pointer == "/children/0/lookedAfter/isLookedAfter");
    }

    [Fact]
    public void Of_a_child_who_is_alive_nothing_is_said() => Assert.DoesNotContain(Welsh.Injury().Part(Nation.Wales).Criteria, criterion => criterion.Id == $"wales.{Id}");

    [Fact]
    public void Known_before_6_April_2016_nothing_is_said() => Welsh.IsSilent(Welsh.Finding(Welsh.DeathInCare("Tuesday 5 April 2016").Part(Nation.Wales).Criteria, Id, Ids.Child));

    [Fact]
    public void Known_from_6_April_2016_the_Act_is_cited() =>
        Expect.Cites(Welsh.Finding(Welsh.DeathInCare("Wednesday 6 April 2016").Part(Nation.Wales).Criteria, Id, Ids.Child), "SSW(W) Act 2014 s.125 (Unverified)");
}
