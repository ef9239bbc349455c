using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Wales.PracticeReview;

public class ConciseReviewTests
{
    private const string Id = "review.concise";

    [Fact]
    public void Of_a_child_who_was_neither_registered_nor_looked_after() => Welsh.Category(Welsh.Injury(), Id, Outcome.Met);

    [Fact]
    public void Of_a_child_on_the_register() => Welsh.Category(Welsh.Injury().Registered("Monday 6 January 2025"), Id, Outcome.NotMet);

    [Fact]
    public void Of_a_child_who_was_looked_after() => Welsh.Category(Welsh.Injury().InCare("Monday 6 January 2025"), Id, Outcome.NotMet);

    [Fact]
    public void Where_it_is_not_known_whether_the_child_was_it_is_open() =>
        Welsh.Category(Welsh.Injury().WithChild(child => child with { ChildProtection = [] }), Id, Outcome.Undetermined);

    [Fact]
    public void Where_the_criteria_are_not_met_nothing_is_said_of_it() =>
        Assert.Empty(Welsh.Injury().WithChild(child => child with { PotentiallyLifeThreatening = false }).Part(Nation.Wales).Categories);

    [Fact]
    public void Before_6_April_2016_it_is_open() => Welsh.Category(Welsh.Injury("Tuesday 5 April 2016"), Id, Outcome.Undetermined);

    [Fact]
    public void From_6_April_2016_the_regulations_and_the_guidance_are_cited()
    {
        var finding = Welsh.Finding(Welsh.Injury("Wednesday 6 April 2016").Part(Nation.Wales).Categories, Id, Ids.Child);
        Assert.Equal(Outcome.Met, finding.Outcome);
        Expect.Cites(finding, "WSI 2015/1466 (Unverified)", "Child practice review guidance (Reported)");
    }
}
