using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Golden;

/// <summary>V4: a care leaver found dead on the day before the 25th birthday, with two variants.</summary>
/// <remarks>The notification of a care leaver's death (Tuesday 6 January 2026) is not encoded yet.</remarks>
public class V4Tests
{
    private const string NothingOwed = """
        notify-panel       | A | Leeds local authority               | the national Panel                  | not owed
        tell-partners      | A | Leeds local authority               | the safeguarding partners for Leeds | not owed
        tell-home-partners | A | Leeds local authority               | the safeguarding partners for Leeds | not owed
        submit             | A | the safeguarding partners for Leeds | the national Panel                  | not owed
        """;

    private const string Notify = """
        notify-panel       | A | Leeds local authority               | the national Panel                  | due | Tuesday 6 January 2026 | Tuesday 6 January 2026, due
        tell-partners      | A | Leeds local authority               | the safeguarding partners for Leeds | due | Tuesday 6 January 2026 | Tuesday 6 January 2026, due
        tell-home-partners | A | Leeds local authority               | the safeguarding partners for Leeds | not owed

        """;

    [Theory]
    [InlineData("V4", null)]
    [InlineData("V4", "wt2018")]
    [InlineData("V4", "wt2023")]
    [InlineData("V4b", null)]
    [InlineData("V4b", "wt2018")]
    [InlineData("V4b", "wt2023")]
    public void An_adult_is_no_child_so_nothing_is_owed_to_the_Panel(string name, string? edition)
    {
        var part = edition is null ? GoldenCase.Read(name).Natural() : GoldenCase.Read(name).Forced(edition);
        Expect.Criterion(part, "serious-incident.child", Ids.Child, Outcome.NotMet);
        Expect.Criterion(part, "serious-incident.serious-case", Ids.Child, Outcome.NotMet);
        Expect.Duties(part, NothingOwed);
        Expect.Prompts(part);
        Expect.Conflicts(part);
    }

    [Fact]
    public void The_advice_says_that_the_deaths_of_care_leavers_are_left_out() =>
        Assert.Contains(GoldenCase.Read("V4").Natural().LeavesOut, left => left.Contains("care leavers", StringComparison.Ordinal));

    [Theory]
    [InlineData(null)]
    [InlineData("wt2023")]
    public void At_seventeen_and_with_neglect_suspected_the_Panel_is_told_as_for_any_child(string? edition)
    {
        var part = edition is null ? GoldenCase.Read("V4c").Natural() : GoldenCase.Read("V4c").Forced(edition);
        Expect.Criterion(part, "serious-incident.child", Ids.Child, Outcome.Met);
        Expect.Duties(part, Notify + """
            submit | A | the safeguarding partners for Leeds | the national Panel | clock not started | none | Tuesday 20 January 2026, due
            """);
    }

    [Fact]
    public void At_seventeen_under_Working_Together_2018_the_review_runs_from_awareness() =>
        Expect.Duties(GoldenCase.Read("V4c").Forced("wt2018"), Notify + """
            submit | A | the safeguarding partners for Leeds | the national Panel | due | Tuesday 20 January 2026 | Tuesday 20 January 2026, due
            """);
}
