using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Wales.PracticeReview;

public class ReferenceDayTests
{
    private const string Id = "review.reference-day";
    private const string Later = "Monday 2 February 2026";

    [Fact]
    public void A_death_is_looked_back_from_the_event() => Clock(Welsh.Death()).Starts(Welsh.Day);

    [Fact]
    public void An_injury_is_looked_back_from_the_event() => Clock(Welsh.Injury()).Starts(Welsh.Day);

    [Fact]
    public void An_impairment_is_looked_back_from_the_day_it_was_identified() => Clock(Welsh.Impairment(Later).CompleteTo(Later)).Starts(Later);

    [Fact]
    public void An_impairment_beside_an_injury_is_looked_back_from_the_event() =>
        Clock(Welsh.Impairment(Later).CompleteTo(Later).WithChild(child => child with { PotentiallyLifeThreatening = true })).Starts(Welsh.Day);

    [Fact]
    public void Without_any_of_the_harms_it_is_the_event() =>
        Clock(Welsh.Injury().WithChild(child => child with { PotentiallyLifeThreatening = false })).Starts(Welsh.Day);

    [Fact]
    public void While_the_harm_is_not_known_the_day_is_not() =>
        Clock(Welsh.Injury().WithChild(child => child with { PotentiallyLifeThreatening = default, SeriousAndPermanentImpairment = default })).Starts("not yet known");

    [Fact]
    public void An_impairment_identified_on_a_day_not_yet_known_leaves_it_open() => Clock(Welsh.Impairment(null).PerhapsIncomplete()).Starts("not yet known");

    [Fact]
    public void An_impairment_that_is_not_recorded_as_identified_gives_no_day() => Clock(Welsh.Impairment(null)).Starts("none");

    [Fact]
    public void Before_6_April_2016_nothing_is_said() => Welsh.IsSilent(Clock(Welsh.Injury("Tuesday 5 April 2016")).Starts("not yet known").Finding);

    [Fact]
    public void It_is_in_force_from_6_April_2016() =>
        Clock(Welsh.Injury("Wednesday 6 April 2016")).Starts("Wednesday 6 April 2016").Cites("WSI 2015/1466 (Unverified)", "Child practice review guidance (Reported)");

    private static ClockExpectation Clock(CaseBuilder the) => Welsh.Clock(the, Id, Ids.Child);
}
