using RapidReview.Cases;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Wales.PracticeReview;

public class HarmKnownTests
{
    private const string Id = "review.harm-known";

    [Fact]
    public void It_starts_when_the_authority_knows_all_three_things() => Clock(
            Welsh.Case().Child(age: 3).Knows(Ids.Pembrokeshire, "Friday 9 January 2026", "Saturday 10 January 2026", AbuseOrNeglectView.Suspected, "Monday 12 January 2026").CompleteTo("Monday 12 January 2026"))
        .Starts("Monday 12 January 2026");

    [Fact]
    public void It_stands_still_while_the_authority_suspects_nothing() =>
        Clock(Welsh.Case().Child(age: 3).Knows(Ids.Pembrokeshire, Welsh.Day, Welsh.Day, AbuseOrNeglectView.ConsideredAndExcluded)).Starts("none");

    [Fact]
    public void Where_its_view_is_not_recorded_it_is_open() => Clock(Welsh.Case().Child(age: 3).Knows(Ids.Pembrokeshire, Welsh.Day, Welsh.Day)).Starts("not yet known");

    [Fact]
    public void Before_6_April_2016_nothing_is_said() => Welsh.IsSilent(Clock(Welsh.Injury("Tuesday 5 April 2016")).Finding);

    [Fact]
    public void It_is_in_force_from_6_April_2016() =>
        Clock(Welsh.Injury("Wednesday 6 April 2016")).Starts("Wednesday 6 April 2016").Cites("WSI 2015/1466 (Unverified)", "Child practice review guidance (Reported)");

    private static ClockExpectation Clock(CaseBuilder the) => Welsh.Clock(the, Id);
}
