using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Wales.LookedAfterChild;

public class WelshDeathKnownTests
{
    private const string Id = "looked-after.death-known";

    [Fact]
    public void It_starts_when_the_authority_that_looked_after_the_child_knows() => Clock(Welsh.DeathInCare()).Starts(Welsh.Day);

    [Fact]
    public void What_the_authority_of_the_place_knows_does_not_start_it() => Clock(
            Welsh.Case().Child(age: 12, diedOn: Welsh.Day)
                .WithChild(child => child with { LookedAfter = new LookedAfter { IsLookedAfter = true, By = new AuthorityCode(Welsh.Powys) } })
                .Knows(Ids.Pembrokeshire, Welsh.Day, Welsh.Day))
        .Starts("not yet known");

    [Fact]
    public void Recorded_as_not_knowing_it_stands_still() => Clock(
            Welsh.Case().Child(age: 12, diedOn: Welsh.Day)
                .WithChild(child => child with { LookedAfter = new LookedAfter { IsLookedAfter = true, By = new AuthorityCode(Welsh.Powys) } })
                .Knows(Welsh.Powys, default, DateFact.DidNotHappen, null, default))
        .Starts("none");

    [Fact]
    public void Before_6_April_2016_nothing_is_said() => Welsh.IsSilent(Clock(Welsh.DeathInCare("Tuesday 5 April 2016")).Finding);

    [Fact]
    public void It_is_in_force_from_6_April_2016() => Clock(Welsh.DeathInCare("Wednesday 6 April 2016")).Starts("Wednesday 6 April 2016").Cites("SSW(W) Act 2014 s.125 (Unverified)");

    private static ClockExpectation Clock(CaseBuilder the) => Welsh.Clock(the, Id, Ids.Child);
}
