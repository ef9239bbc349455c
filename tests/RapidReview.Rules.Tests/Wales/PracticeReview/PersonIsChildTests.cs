using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Wales.PracticeReview;

public class PersonIsChildTests
{
    private const string Id = "review.child";

    [Theory]
    [InlineData("Tuesday 25 December 2007", Outcome.Met)]
    [InlineData("Monday 24 December 2007", Outcome.NotMet)]
    [InlineData(Welsh.Day, Outcome.Met)]
    [InlineData("Thursday 25 December 2025", Outcome.NotMet)]
    public void A_child_is_born_and_under_eighteen_on_the_day_of_the_incident(string born, Outcome outcome) =>
        Welsh.Criterion(Welsh.Case().Child(born: Say.Day(born)).PerhapsIncomplete().AsAt("Friday 26 December 2025"), Id, outcome);

    [Fact]
    public void An_unknown_birth_is_asked_for()
    {
        var part = Welsh.Case().Child().Part(Nation.Wales);
        Assert.Equal(Outcome.Undetermined, Welsh.Finding(part.Criteria, Id, Ids.Child).Outcome);
        Assert.Contains(part.Missing, missing => missing.Pointer == "/children/0/bornOn");
    }

    [Fact]
    public void Before_6_April_2016_nothing_is_said() => Welsh.IsSilent(Welsh.Finding(Welsh.Injury("Tuesday 5 April 2016").Part(Nation.Wales).Criteria, Id, Ids.Child));

    [Fact]
    public void From_6_April_2016_the_Act_is_cited() =>
        Expect.Cites(Welsh.Finding(Welsh.Injury("Wednesday 6 April 2016").Part(Nation.Wales).Criteria, Id, Ids.Child), "SSW(W) Act 2014 s.3 (Unverified)");
}
