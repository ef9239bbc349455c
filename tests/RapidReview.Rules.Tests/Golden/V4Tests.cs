using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Golden;

/// <summary>V4: a care leaver found dead on the day before the 25th birthday, with two variants.</summary>
/// <remarks>Five working days from Monday 29 December 2025, with New Year's Day between, end on Tuesday 6 January 2026.</remarks>
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
        notify-ofsted             | A | the local authority, not yet known which | Ofsted                                              | not owed
        notify-secretary-of-state | A | the local authority, not yet known which | the Secretary of State                              | not owed
        tell-family               | A | the local authority, not yet known which | the parents and others with parental responsibility | not owed

        """;

    private const string TellOfACareLeaver = """
        notify-ofsted             | A | Leeds local authority | Ofsted                 | due | Tuesday 6 January 2026 | Tuesday 6 January 2026, due
        notify-secretary-of-state | A | Leeds local authority | the Secretary of State | due | Tuesday 6 January 2026 | Tuesday 6 January 2026, due

        """;

    [Theory]
    [InlineData("V4", null, "due | Tuesday 6 January 2026 | Tuesday 6 January 2026, due")]
    [InlineData("V4", "wt2018", null)]
    [InlineData("V4", "wt2023", "due | Tuesday 6 January 2026 | Tuesday 6 January 2026, due")]
    [InlineData("V4b", null, "not owed")]
    [InlineData("V4b", "wt2018", null)]
    [InlineData("V4b", "wt2023", "not owed")]
    public void Until_the_twenty_fifth_birthday_the_Secretary_of_State_and_Ofsted_are_told_and_the_Panel_never(string name, string? edition, string? told)
    {
        var part = edition is null ? GoldenCase.Read(name).Natural() : GoldenCase.Read(name).Forced(edition);
        Expect.Criterion(part, "serious-incident.child", Ids.Child, Outcome.NotMet);
        Expect.Criterion(part, "serious-incident.serious-case", Ids.Child, Outcome.NotMet);
        Expect.Duties(part, NothingOwed + (told is null ? "" : $"""

            notify-ofsted             | A | Leeds local authority | Ofsted                 | {told}
            notify-secretary-of-state | A | Leeds local authority | the Secretary of State | {told}
            """));
        Expect.Conflicts(part);
        Assert.Empty(part.Considerations);
        if (told?.StartsWith("due", StringComparison.Ordinal) == true)
            Expect.Prompts(part, "learning");
        else
            Expect.Prompts(part);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("wt2023")]
    public void At_seventeen_and_with_neglect_suspected_the_Panel_is_told_as_for_any_child(string? edition)
    {
        var part = edition is null ? GoldenCase.Read("V4c").Natural() : GoldenCase.Read("V4c").Forced(edition);
        Expect.Criterion(part, "serious-incident.child", Ids.Child, Outcome.Met);
        Expect.Duties(part, Notify + TellOfACareLeaver + """
            submit | A | the safeguarding partners for Leeds | the national Panel | clock not started | none | Tuesday 20 January 2026, due
            """);
        Expect.Criterion(part, "rapid-review.owed", Ids.With(Ids.Leeds), Outcome.Met);
        Expect.Prompts(part, "under-eighteen", "learning", "agreed-by-partners", "shared");
        Expect.Conflicts(part);
    }

    [Fact]
    public void At_seventeen_under_Working_Together_2018_the_review_runs_from_awareness() =>
        Expect.Duties(GoldenCase.Read("V4c").Forced("wt2018"), Notify + """
            submit | A | the safeguarding partners for Leeds | the national Panel | due | Tuesday 20 January 2026 | Tuesday 20 January 2026, due
            """);
}
