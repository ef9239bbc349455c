using RapidReview.Findings;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Golden;

/// <summary>V12: a girl of sixteen dies in a Salford unit; she lived in Manchester, and earlier in Leeds.</summary>
/// <remarks>The worked case does not say that Manchester's partners were told, so with a complete file that is overdue.</remarks>
public class V12Tests
{
    private const string Notified = """
        notify-panel | A | Manchester local authority | the national Panel | not owed
        notify-panel | A | Salford local authority | the national Panel | met on time on working day 4 | Tuesday 22 April 2025 | Tuesday 22 April 2025, met on time
        notify-panel | A | Leeds local authority | the national Panel | not owed
        tell-home-partners | A | Manchester local authority | the safeguarding partners for Manchester | not owed
        tell-home-partners | A | Salford local authority | the safeguarding partners for Manchester | overdue | Tuesday 22 April 2025 | Tuesday 22 April 2025, overdue
        tell-home-partners | A | Leeds local authority | the safeguarding partners for Manchester | not owed
        tell-partners | A | Manchester local authority | the safeguarding partners for Manchester | not owed
        tell-partners | A | Salford local authority | the safeguarding partners for Salford | met on time on working day 4 | Tuesday 22 April 2025 | Tuesday 22 April 2025, met on time
        tell-partners | A | Leeds local authority | the safeguarding partners for Leeds | not owed
        panel-replies | - | the national Panel | the safeguarding partners for Salford | due | Tuesday 3 June 2025 | Tuesday 3 June 2025, due
        submit | A | the safeguarding partners for Manchester | the national Panel | not owed
        submit | A | the safeguarding partners for Leeds | the national Panel | not owed
        notify-ofsted | A | the local authority, not yet known which | Ofsted | undetermined | not yet known | not yet known, undetermined
        notify-secretary-of-state | A | the local authority, not yet known which | the Secretary of State | undetermined | not yet known | not yet known, undetermined
        tell-family | A | the local authority, not yet known which | the parents and others with parental responsibility | undetermined | not yet known | not yet known, undetermined

        """;

    /// <summary>Whether she was a care leaver is not said.</summary>
    private const string PerhapsACareLeaver = """
        notify-ofsted | A | the local authority, not yet known which | Ofsted | undetermined | not yet known | not yet known, undetermined
        notify-secretary-of-state | A | the local authority, not yet known which | the Secretary of State | undetermined | not yet known | not yet known, undetermined

        """;

    private static readonly GoldenCase Case = GoldenCase.Read("V12");

    [Theory]
    [InlineData(null)]
    [InlineData("wt2023")]
    public void Salford_owes_the_notification_and_its_review_is_in_time(string? edition)
    {
        var part = edition is null ? Case.Natural() : Case.Forced(edition);
        Expect.Duties(part, Notified + PerhapsACareLeaver + """
            submit | A | the safeguarding partners for Salford | the national Panel | met on time on working day 14 | Tuesday 13 May 2025 | Wednesday 7 May 2025, met late
            """);
        Expect.Conflicts(part, "awareness-or-notification");
        Expect.Prompts(part, "institution", "other-areas", "shared");
    }

    [Fact]
    public void Counted_from_awareness_the_review_is_late()
    {
        var part = Case.Forced("wt2018");
        Expect.Duties(part, Notified + """
            submit | A | the safeguarding partners for Salford | the national Panel | met late on working day 18 | Wednesday 7 May 2025 | Wednesday 7 May 2025, met late
            """);
        Expect.Conflicts(part);
    }

    [Fact]
    public void Who_came_to_the_meeting_is_not_said_so_it_is_asked_for_and_nobody_is_taken_for_absent()
    {
        var part = Case.Natural();
        var quorum = Assert.Single(part.Quorum);
        Assert.Equal(Outcome.Undetermined, quorum.Outcome);
        Assert.All(quorum.Partners, partner => Assert.Equal(Outcome.Undetermined, partner.Outcome));
        Assert.Contains(part.Missing, missing => missing.Pointer == "/meetings/0/attendance");
    }

    [Fact]
    public void The_day_of_the_incident_is_not_the_day_of_awareness() =>
        Expect.Clock(Case.Natural(), "notification.authority-aware", Ids.With(Ids.Salford)).Starts("Friday 11 April 2025");
}
