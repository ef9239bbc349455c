using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Golden;

/// <summary>V13b: decided on Sunday 31 August 2025. Six months end on Saturday 28 February 2026, and no weekend moves that.</summary>
/// <remarks>What came before the decision, an incident on Monday 4 August and a rapid review in time, is ours; no publication is planned yet.</remarks>
public class V13bTests
{
    private static readonly GoldenCase Case = GoldenCase.Read("V13b");

    [Theory]
    [InlineData(null)]
    [InlineData("wt2023")]
    public void The_six_months_end_on_a_Saturday_and_the_copies_wait_for_a_plan(string? edition)
    {
        var part = edition is null ? Case.Natural() : Case.Forced(edition);
        Expect.Duties(part, """
            tell-panel                 | - | the safeguarding partners for Stockton-on-Tees | the national Panel      | due          | not yet known             | not yet known, due
            tell-ofsted                | - | the safeguarding partners for Stockton-on-Tees | Ofsted                  | due          | not yet known             | not yet known, due
            tell-secretary-of-state    | - | the safeguarding partners for Stockton-on-Tees | the Secretary of State  | due          | not yet known             | not yet known, due
            publish                    | - | the safeguarding partners for Stockton-on-Tees |                         | due          | Saturday 28 February 2026 | Saturday 28 February 2026, due
            copy-to-panel              | - | the safeguarding partners for Stockton-on-Tees | the national Panel      | undetermined | not yet known             | not yet known, undetermined
            copy-to-secretary-of-state | - | the safeguarding partners for Stockton-on-Tees | the Secretary of State  | undetermined | not yet known             | not yet known, undetermined
            copy-to-ofsted             | - | the safeguarding partners for Stockton-on-Tees | Ofsted                  | undetermined | not yet known             | not yet known, undetermined
            keep-public                | - | the safeguarding partners for Stockton-on-Tees |                         | undetermined | not yet known             | not yet known, undetermined
            notify-panel       | A | Stockton-on-Tees local authority               | the national Panel                             | met on time on working day 1  | Monday 11 August 2025     | Monday 11 August 2025, met on time
            tell-partners      | A | Stockton-on-Tees local authority               | the safeguarding partners for Stockton-on-Tees | met on time on working day 1  | Monday 11 August 2025     | Monday 11 August 2025, met on time
            tell-home-partners | A | Stockton-on-Tees local authority               | the safeguarding partners for Stockton-on-Tees | not owed
            submit             | A | the safeguarding partners for Stockton-on-Tees | the national Panel                             | met on time on working day 14 | Wednesday 27 August 2025  | Tuesday 26 August 2025, met on time
            send               | - | the safeguarding partners for Stockton-on-Tees | the national Panel                             | met on time                   | not yet known             | not yet known, met on time
            panel-replies      | - | the national Panel                             | the safeguarding partners for Stockton-on-Tees | due                           | Tuesday 16 September 2025 | Tuesday 16 September 2025, due
            """);
        Assert.Contains(part.Missing, missing => missing.Pointer == "/authorities/0/localReview/publicationPlannedOn");
    }

    [Fact]
    public void While_it_runs_it_is_monitored_and_nothing_is_said_of_delay()
    {
        var part = Case.Natural();
        Expect.Prompts(part, "monitor", "shared");
        Expect.Criterion(part, "rapid-review.signed-off", Noted.Authority, Outcome.Met);
    }
}
