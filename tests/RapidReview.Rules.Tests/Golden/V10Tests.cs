using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Golden;

/// <summary>V10: an injury in Pembrokeshire. England has nothing to say of a Welsh child, and a duty for the home authority of an English one.</summary>
public class V10Tests
{
    private const string LimbB = """
        notify-panel       | A | Stoke-on-Trent local authority               | the national Panel                           | due | Friday 16 January 2026 | Friday 16 January 2026, due
        tell-partners      | A | Stoke-on-Trent local authority               | the safeguarding partners for Stoke-on-Trent | due | Friday 16 January 2026 | Friday 16 January 2026, due
        tell-home-partners | A | Stoke-on-Trent local authority               | the safeguarding partners for Stoke-on-Trent | not owed

        """;

    private static readonly GoldenCase WelshChild = GoldenCase.Read("V10");
    private static readonly GoldenCase VisitingChild = GoldenCase.Read("V10c");

    [Fact]
    public void England_says_nothing_of_a_Welsh_child_hurt_in_Wales()
    {
        var advice = WelshChild.Advise();
        Assert.Empty(advice.Parts);
        Assert.Contains(advice.NotCovered, said => said.Contains("no rules for Wales are loaded", StringComparison.Ordinal));
        Assert.Contains(advice.NotCovered, said => said.Contains("the law of England does not apply", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("wt2018")]
    [InlineData("wt2023")]
    [InlineData("wt2026")]
    public void Forcing_an_edition_never_crosses_the_border(string edition)
    {
        var advice = WelshChild.Advise(edition);
        Assert.Empty(advice.Parts);
        Assert.Contains(advice.NotCovered, said => said.Contains("Forcing its pack does not change that.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("wt2023")]
    public void Stoke_notifies_of_its_own_child_who_was_hurt_outside_England(string? edition)
    {
        var part = edition is null ? VisitingChild.Natural() : VisitingChild.Forced(edition);
        Expect.Duties(part, LimbB + """
            submit | A | the safeguarding partners for Stoke-on-Trent | the national Panel | clock not started | none | Friday 30 January 2026, due
            """);
        Expect.Prompts(part);
        Expect.Conflicts(part);
    }

    [Fact]
    public void Under_Working_Together_2018_its_review_runs_from_awareness() =>
        Expect.Duties(VisitingChild.Forced("wt2018"), LimbB + """
            submit | A | the safeguarding partners for Stoke-on-Trent | the national Panel | due | Friday 30 January 2026 | Friday 30 January 2026, due
            """);

    [Fact]
    public void The_visiting_childs_advice_says_too_that_Wales_is_not_loaded() =>
        Assert.Contains(VisitingChild.Advise().NotCovered, said => said.Contains("no rules for Wales are loaded", StringComparison.Ordinal));
}
