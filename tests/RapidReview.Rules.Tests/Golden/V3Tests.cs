using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Golden;

/// <summary>V3: a looked after child, placed by Leeds in Wakefield, dies of leukaemia; both authorities have excluded abuse and neglect.</summary>
/// <remarks>The duty to tell the Secretary of State and Ofsted (Monday 2 September 2024 from the Saturday) is not encoded yet.</remarks>
public class V3Tests
{
    private const string NothingOwed = """
        notify-panel       | A | Leeds local authority                   | the national Panel                                      | not owed
        tell-partners      | A | Leeds local authority                   | the safeguarding partners for Leeds                     | not owed
        tell-home-partners | A | Leeds local authority                   | the safeguarding partners, not yet known of which area  | not owed
        submit             | A | the safeguarding partners for Leeds     | the national Panel                                      | not owed
        notify-panel       | A | Wakefield local authority               | the national Panel                                      | not owed
        tell-partners      | A | Wakefield local authority               | the safeguarding partners for Wakefield                 | not owed
        tell-home-partners | A | Wakefield local authority               | the safeguarding partners, not yet known of which area  | not owed
        submit             | A | the safeguarding partners for Wakefield | the national Panel                                      | not owed
        """;

    private static readonly GoldenCase Case = GoldenCase.Read("V3");

    [Fact]
    public void Neither_authority_owes_the_Panel_anything()
    {
        var part = Case.Natural();
        Expect.Duties(part, NothingOwed);
        Expect.Prompts(part);
        Expect.Conflicts(part);
    }

    [Theory]
    [InlineData("wt2018")]
    [InlineData("wt2023")]
    public void Nor_does_either_in_a_forced_edition(string edition) => Expect.Duties(Case.Forced(edition), NothingOwed);

    [Fact]
    public void Both_clocks_stand_still_although_both_know_of_the_death()
    {
        var part = Case.Natural();
        Expect.Clock(part, "notification.authority-aware", Ids.With(Ids.Leeds)).Starts("none").PrudentlyStarts("Saturday 24 August 2024");
        Expect.Clock(part, "notification.authority-aware", Ids.With(Ids.Wakefield)).Starts("none").PrudentlyStarts("Saturday 24 August 2024");
    }

    [Fact]
    public void Whether_the_case_is_serious_stays_open_because_others_may_suspect_more() =>
        Expect.Criterion(Case.Natural(), "serious-incident.serious-case", Ids.Child, Outcome.Undetermined);

    [Fact]
    public void The_advice_says_that_the_deaths_of_looked_after_children_are_left_out() =>
        Assert.Contains(Case.Natural().LeavesOut, left => left.Contains("looked after children", StringComparison.Ordinal));
}
