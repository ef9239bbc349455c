using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Golden;

/// <summary>
/// V7: two cases around one-off holidays, the State Funeral of 19 September 2022 and the Jubilee of 2 and 3 June 2022. A person
/// from a clinical commissioning group comes to either meeting; the groups ended between them, on 30 June 2022.
/// </summary>
/// <remarks>That all stayed for the decision, and stood for no further partner, is ours.</remarks>
public class V7Tests
{
    private static readonly GoldenCase Funeral = GoldenCase.Read("V7a");
    private static readonly GoldenCase Jubilee = GoldenCase.Read("V7b");

    private const string FuneralNotified = """
        notify-panel       | A | Staffordshire local authority | the national Panel                          | met on time on working day 3 | Wednesday 21 September 2022 | Wednesday 21 September 2022, met on time
        tell-partners      | A | Staffordshire local authority | the safeguarding partners for Staffordshire | met on time on working day 3 | Wednesday 21 September 2022 | Wednesday 21 September 2022, met on time
        tell-home-partners | A | Staffordshire local authority | the safeguarding partners for Staffordshire | not owed

        """;

    private const string StaleNotified = """
        notify-panel       | A | Staffordshire local authority | the national Panel                          | met on time on working day 3 | Tuesday 20 September 2022 | Tuesday 20 September 2022, met on time
        tell-partners      | A | Staffordshire local authority | the safeguarding partners for Staffordshire | met on time on working day 3 | Tuesday 20 September 2022 | Tuesday 20 September 2022, met on time
        tell-home-partners | A | Staffordshire local authority | the safeguarding partners for Staffordshire | not owed

        """;

    // The file records no word to the partners, and it is complete to Monday 27 June.
    private const string JubileeNotified = """
        notify-panel       | A | Stoke-on-Trent local authority | the national Panel                           | met on time on working day 5 | Monday 6 June 2022 | Monday 6 June 2022, met on time
        tell-partners      | A | Stoke-on-Trent local authority | the safeguarding partners for Stoke-on-Trent | overdue                      | Monday 6 June 2022 | Monday 6 June 2022, overdue
        tell-home-partners | A | Stoke-on-Trent local authority | the safeguarding partners for Stoke-on-Trent | not owed

        """;

    [Theory]
    [InlineData(null)]
    [InlineData("wt2018")]
    public void The_State_Funeral_does_not_count(string? edition)
    {
        var part = edition is null ? Funeral.Natural() : Funeral.Forced(edition);
        Expect.Duties(part, FuneralNotified + """
            submit | A | the safeguarding partners for Staffordshire | the national Panel | due soon | Wednesday 5 October 2022 | Wednesday 5 October 2022, due soon
            """);
        Expect.Conflicts(part, "commissioning-group");
    }

    [Fact]
    public void The_State_Funeral_does_not_count_from_the_notification_either()
    {
        var part = Funeral.Forced("wt2023");
        Expect.Duties(part, FuneralNotified + """
            submit | A | the safeguarding partners for Staffordshire | the national Panel | due | Monday 10 October 2022 | Wednesday 5 October 2022, due soon
            """);
        Expect.Conflicts(part, "commissioning-group", "awareness-or-notification");
    }

    [Fact]
    public void A_list_made_before_the_funeral_was_announced_is_a_day_early_and_says_which_it_is()
    {
        var stale = Funeral.WithoutTheHolidayOf("Monday 19 September 2022");
        Expect.Duties(stale.Natural(), StaleNotified + """
            submit | A | the safeguarding partners for Staffordshire | the national Panel | due soon | Tuesday 4 October 2022 | Tuesday 4 October 2022, due soon
            """);
        Expect.Duties(stale.Forced("wt2023"), StaleNotified + """
            submit | A | the safeguarding partners for Staffordshire | the national Panel | due | Friday 7 October 2022 | Tuesday 4 October 2022, due soon
            """);
        Assert.Contains("without 2022-09-19", stale.Advise().CalendarVersion, StringComparison.Ordinal);
        Assert.NotEqual(Funeral.Advise().CalendarVersion, stale.Advise().CalendarVersion);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("wt2018")]
    public void The_Jubilee_moves_the_spring_holiday_so_that_30_May_counts(string? edition)
    {
        var part = edition is null ? Jubilee.Natural() : Jubilee.Forced(edition);
        Expect.Duties(part, JubileeNotified + """
            submit | A | the safeguarding partners for Stoke-on-Trent | the national Panel | overdue | Monday 20 June 2022 | Monday 20 June 2022, overdue
            """);
        Expect.Conflicts(part);
    }

    [Fact]
    public void From_the_notification_the_review_has_its_last_day_still()
    {
        var part = Jubilee.Forced("wt2023");
        Expect.Duties(part, JubileeNotified + """
            submit | A | the safeguarding partners for Stoke-on-Trent | the national Panel | due soon | Monday 27 June 2022 | Monday 20 June 2022, overdue
            """);
        Expect.Conflicts(part, "awareness-or-notification");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("wt2018")]
    public void After_its_end_a_commissioning_group_is_no_partner_and_the_record_is_questioned(string? edition)
    {
        var part = edition is null ? Funeral.Natural() : Funeral.Forced(edition);
        Quorum(part, Outcome.NotMet, "LocalAuthority Met", "Health NotMet", "Police Met");
        var found = Expect.Finding(part.Conflicts, "meeting.commissioning-group", RapidReviewMeetings.First);
        Assert.Contains("none since 1 July 2022", found.Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("wt2018")]
    public void Before_its_end_it_is_the_partner_and_all_three_took_part(string? edition)
    {
        var part = edition is null ? Jubilee.Natural() : Jubilee.Forced(edition);
        Quorum(part, Outcome.Met, "LocalAuthority Met", "Health Met", "Police Met");
    }

    [Fact]
    public void That_one_partner_was_absent_moves_no_date() =>
        Expect.Duty(Funeral.Natural(), "rapid-review.submit", "child:A/authority:E10000028").IsDue("Wednesday 5 October 2022");

    private static void Quorum(AdvicePart part, Outcome outcome, params string[] partners)
    {
        var quorum = Assert.Single(part.Quorum);
        Assert.False(quorum.Binding);
        Assert.Equal(outcome, quorum.Outcome);
        Assert.Equal(partners, quorum.Partners.Select(partner => $"{partner.Partner} {partner.Outcome}"));
    }
}
