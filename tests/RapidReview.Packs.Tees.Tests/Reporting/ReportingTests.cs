using RapidReview.Findings;

namespace RapidReview.Packs.Tees.Tests.Reporting;

/// <summary>Reporting to the authority, and what the local text says of the authority's own steps.</summary>
public class ReportingTests
{
    [Fact]
    public void The_time_to_report_begins_when_professionals_find_the_criteria_met()
    {
        Assert.Equal(Outcome.Met, Found().Outcome("reporting.criteria-believed-met"));
        Assert.Equal(Outcome.NotMet, ACase.Harmed().Outcome("reporting.criteria-believed-met"));
        Assert.Equal(Outcome.Undetermined, ACase.Harmed().PerhapsIncomplete().Outcome("reporting.criteria-believed-met"));
    }

    [Fact]
    public void Somebody_at_the_meeting_is_given_the_task()
    {
        var duty = Found().Duty("reporting.nominate");
        Assert.Equal(DutyState.Due, duty.State);
        Assert.Equal("the involved agencies", duty.Owner.Name);
        Assert.Null(duty.Period);
        Assert.False(duty.Must);
        Assert.Equal("Tue 2 Apr 2024", Say.Date(Found().Says("professionalNominatedOn", "2024-04-02").CompleteTo("2024-04-02").Duty("reporting.nominate").Done));
    }

    [Fact]
    public void Nobody_is_given_the_task_before_the_criteria_are_found_met() =>
        Assert.Null(ACase.Harmed().Told("reporting.nominate"));

    [Fact]
    public void The_report_goes_to_the_authority_of_the_place_without_a_number_of_days()
    {
        var duty = Found().Duty("reporting.report-to-notifier");
        Assert.Equal((Outcome.Met, DutyState.Due), (duty.Owed, duty.State));
        Assert.Equal("Stockton-on-Tees local authority", duty.Recipient!.Name);
        Assert.Contains("Serious Incident Notifier", duty.Says, StringComparison.Ordinal);
        Assert.Equal(DutyTiming.AsSoonAs, duty.Timing);
        Assert.Equal(DutyState.MetOnTime, Found().Says("reportedToNotifierOn", "2024-03-28").Duty("reporting.report-to-notifier").State);
    }

    [Theory]
    [InlineData(ACase.Hartlepool, "Hartlepool local authority")]
    [InlineData(ACase.Middlesbrough, "Middlesbrough local authority")]
    [InlineData(ACase.Redcar, "Redcar and Cleveland local authority")]
    public void Each_authority_has_its_own_notifier(string authority, string name) =>
        Assert.Equal(name, Found(authority).Duty("reporting.report-to-notifier").Recipient!.Name);

    [Fact]
    public void Nothing_is_to_be_reported_where_the_criteria_were_found_not_met_and_it_is_asked_where_no_decision_is_known()
    {
        Assert.Equal(Outcome.NotMet, ACase.NearMiss().Says("criteriaJudgedNotMetOn", "2023-05-05").Outcome("reporting.report-to-notifier"));
        Assert.Equal(Outcome.Undetermined, ACase.Harmed().PerhapsIncomplete().Outcome("reporting.report-to-notifier"));
    }

    [Fact]
    public void The_must_of_the_local_text_is_shown_and_moves_no_date()
    {
        var part = ACase.Harmed().Part();
        var conflict = Assert.Single(part.Conflicts, conflict => conflict.Id == "tees.reporting.five-days-as-must");
        Assert.Equal(Outcome.Met, conflict.Outcome);
        Assert.Contains("must notify the Panel within five working days", conflict.Advice, StringComparison.Ordinal);

        // Thu 28 Mar 2024, then Good Friday and Easter Monday: 2, 3, 4, 5 and 8 April.
        var duty = Assert.Single(part.Duties, duty => duty.Id == "england.notification.notify-panel");
        Assert.Equal("Mon 8 Apr 2024", Say.Date(duty.Due));
    }

    [Fact]
    public void The_must_is_not_shown_once_the_Panel_is_notified_or_where_nothing_is_to_be_notified()
    {
        Assert.Equal(Outcome.NotMet, ACase.Harmed().Notified("2024-03-28").Outcome("reporting.five-days-as-must"));
        Assert.Equal(Outcome.NotMet, ACase.NearMiss().Outcome("reporting.five-days-as-must"));
        Assert.Equal(Outcome.Undetermined, ACase.Harmed().Known("2024-03-28", null).PerhapsIncomplete().Outcome("reporting.five-days-as-must"));
    }

    [Fact]
    public void That_the_local_text_gives_no_days_for_the_partnership_relaxes_nothing()
    {
        var the = ACase.Harmed();
        Assert.Equal(Outcome.Met, the.Outcome("reporting.partnership-without-days"));
        Assert.Equal("Mon 8 Apr 2024", Say.Date(the.Duty("england.notification.tell-partners").Due));
        Assert.Equal(Outcome.NotMet, ACase.Harmed().Notified("2024-03-28").Outcome("reporting.partnership-without-days"));
        Assert.Equal(Outcome.Undetermined, ACase.Harmed().PerhapsIncomplete().Outcome("reporting.partnership-without-days"));
    }

    private static ACase Found(string authority = ACase.Stockton) => ACase.Harmed(authority: authority).Says("criteriaBelievedMetOn", "2024-03-28");
}
