using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Wales.PracticeReview;

public class ReferredToBoardTests
{
    private const string Id = "review.referred";

    [Fact]
    public void It_starts_with_the_referral() => Clock(Welsh.Injury().Board(referred: Welsh.Day)).Starts(Welsh.Day);

    [Fact]
    public void It_stands_still_while_nobody_has_referred() => Clock(Welsh.Injury()).Starts("none");

    [Fact]
    public void Where_the_file_may_be_incomplete_it_is_open() => Clock(Welsh.Injury().PerhapsIncomplete()).Starts("not yet known");

    [Fact]
    public void Before_6_April_2016_nothing_is_said() => Welsh.IsSilent(Clock(Referred("Tuesday 5 April 2016")).Finding);

    [Fact]
    public void It_is_in_force_from_6_April_2016() =>
        Clock(Referred("Wednesday 6 April 2016")).Starts("Wednesday 6 April 2016").Cites("WSI 2015/1466 (Unverified)", "Child practice review guidance (Reported)");

    private static CaseBuilder Referred(string on) => Welsh.Injury(on).Board(referred: on);

    private static ClockExpectation Clock(CaseBuilder the) => Welsh.Clock(the, Id);
}
