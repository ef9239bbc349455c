using NodaTime;
using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Packs;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Golden;

/// <summary>V13: the partners decide on Friday 30 August 2024 to undertake a local review, and plan to publish on Thursday 2 January 2025, before a trial in March.</summary>
/// <remarks>The worked case begins with the decision. What came before it, an incident on Monday 5 August and a rapid review in time, is ours.</remarks>
public class V13Tests
{
    private const string LocalReview = """
        tell-panel                 | - | the safeguarding partners for Stockton-on-Tees | the national Panel      | due | not yet known              | not yet known, due
        tell-ofsted                | - | the safeguarding partners for Stockton-on-Tees | Ofsted                  | due | not yet known              | not yet known, due
        tell-secretary-of-state    | - | the safeguarding partners for Stockton-on-Tees | the Secretary of State  | due | not yet known              | not yet known, due
        publish                    | - | the safeguarding partners for Stockton-on-Tees |                         | due | Friday 28 February 2025    | Friday 28 February 2025, due
        copy-to-panel              | - | the safeguarding partners for Stockton-on-Tees | the national Panel      | due | Thursday 19 December 2024  | Thursday 19 December 2024, due
        copy-to-secretary-of-state | - | the safeguarding partners for Stockton-on-Tees | the Secretary of State  | due | Thursday 19 December 2024  | Thursday 19 December 2024, due
        copy-to-ofsted             | - | the safeguarding partners for Stockton-on-Tees | Ofsted                  | due | Thursday 19 December 2024  | Thursday 19 December 2024, due
        keep-public                | - | the safeguarding partners for Stockton-on-Tees |                         | clock not started | Friday 2 January 2026 | Friday 2 January 2026, clock not started

        """;

    private const string Before = """
        notify-panel       | A | Stockton-on-Tees local authority               | the national Panel                             | met on time on working day 1 | Monday 12 August 2024     | Monday 12 August 2024, met on time
        tell-partners      | A | Stockton-on-Tees local authority               | the safeguarding partners for Stockton-on-Tees | met on time on working day 1 | Monday 12 August 2024     | Monday 12 August 2024, met on time
        tell-home-partners | A | Stockton-on-Tees local authority               | the safeguarding partners for Stockton-on-Tees | not owed
        send               | - | the safeguarding partners for Stockton-on-Tees | the national Panel                             | met on time                  | not yet known             | not yet known, met on time
        panel-replies      | - | the national Panel                             | the safeguarding partners for Stockton-on-Tees | due                          | Tuesday 17 September 2024 | Tuesday 17 September 2024, due

        """;

    private const string CountedFromTheNotification = """
        submit | A | the safeguarding partners for Stockton-on-Tees | the national Panel | met on time on working day 14 | Wednesday 28 August 2024 | Tuesday 27 August 2024, met on time
        """;

    private const string CountedFromAwareness = """
        submit | A | the safeguarding partners for Stockton-on-Tees | the national Panel | met on time on working day 15 | Tuesday 27 August 2024 | Tuesday 27 August 2024, met on time
        """;

    private static readonly GoldenCase Case = GoldenCase.Read("V13");

    [Theory]
    [InlineData(null)]
    [InlineData("wt2023")]
    public void The_local_review_has_its_days(string? edition) =>
        Expect.Duties(edition is null ? Case.Natural() : Case.Forced(edition), LocalReview + Before + CountedFromTheNotification);

    [Fact]
    public void Working_Together_2018_forced_gives_the_local_review_the_same_days() =>
        Expect.Duties(Case.Forced("wt2018"), LocalReview + Before + CountedFromAwareness);

    [Fact]
    public void The_trial_moves_no_date_and_its_reason_is_to_be_told()
    {
        var part = Case.Natural();
        Expect.Prompts(part, "criminal-investigation", "delay", "monitor", "shared");
        Expect.Conflicts(part, "awareness-or-notification");
        var without = Part(file => file with { Incident = file.Incident with { ParallelProcesses = [] } });
        Assert.Equal(without.Duties.Select(DutyRow.Of), part.Duties.Select(DutyRow.Of));
    }

    [Theory]
    [InlineData("Monday 6 January 2025", "Monday 23 December 2024", "Tuesday 6 January 2026")]
    [InlineData("Friday 28 February 2025", "Wednesday 19 February 2025", "Saturday 28 February 2026")]
    public void Another_day_of_publication_moves_the_copies_and_the_year_but_not_the_six_months(string planned, string copies, string keepUntil)
    {
        var part = Part(file => Plan(file, planned));
        foreach (var copy in new[] { "copy-to-panel", "copy-to-secretary-of-state", "copy-to-ofsted" })
            Expect.Duty(part, $"local-review.{copy}", Noted.Authority).IsDue(copies).Stands(DutyState.Due);
        Expect.Duty(part, "local-review.keep-public", Noted.Authority).IsDue(keepUntil).Stands(DutyState.NotTriggered);
        Expect.Duty(part, "local-review.publish", Noted.Authority).IsDue("Friday 28 February 2025");
    }

    [Fact]
    public void Christmas_and_New_Year_are_named_among_the_days_that_did_not_count_back() => Assert.Equal(
        ["Wednesday 25 December 2024", "Thursday 26 December 2024", "Wednesday 1 January 2025"],
        Expect.Duty(Case.Natural(), "local-review.copy-to-panel", Noted.Authority).Finding.Skipped
            .Where(day => day.Because != "weekend").Select(day => Say.Date(day.Date)).Order(Comparer<string>.Create((one, other) => Say.Day(one).CompareTo(Say.Day(other)))));

    [Fact]
    public void Not_published_for_the_trial_it_is_overdue_after_28_February_and_nothing_counts_as_kept_public()
    {
        var part = Part(file => Plan(file, "Thursday 2 January 2025") with { Events = new RecordedEvents { CompleteTo = London.EndOfDay(Say.Day("Saturday 1 March 2025")) } });
        Expect.Duty(part, "local-review.publish", Noted.Authority).IsDue("Friday 28 February 2025").Stands(DutyState.Overdue);
        Expect.Duty(part, "local-review.keep-public", Noted.Authority).Stands(DutyState.Undetermined);
        Assert.Contains(part.Prompts, prompt => prompt.Id == "england.local-review.delay");
    }

    [Fact]
    public void The_day_before_the_decision_nothing_of_it_is_known()
    {
        var part = Case.AtTheEndOf("Thursday 29 August 2024").Natural();
        Assert.DoesNotContain(part.Duties, duty => duty.Id.StartsWith("england.local-review.", StringComparison.Ordinal));
        Expect.Criterion(part, "local-review.undertaken", Noted.Authority, Outcome.NotMet);
    }

    [Fact]
    public void The_decision_changes_no_consideration() =>
        Assert.DoesNotContain(Case.Natural().Considerations, consideration => consideration.Outcome is Outcome.Met or Outcome.NotMet);

    private static CaseFile Plan(CaseFile file, string day) => file with
    {
        Authorities = Facts.Listed.From(
            file.Authorities.Select(authority => authority with { LocalReview = authority.LocalReview with { PublicationPlannedOn = Say.Day(day) } }),
            file.Authorities.Complete),
    };

    private static AdvicePart Part(Func<CaseFile, CaseFile> change) =>
        Assert.Single(Advisor.For(Cores.England, Cores.Wales).Advise(change(Case.File), Instant.MaxValue).Parts);
}
