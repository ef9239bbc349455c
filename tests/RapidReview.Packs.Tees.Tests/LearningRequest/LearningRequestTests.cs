using RapidReview.Findings;

namespace RapidReview.Packs.Tees.Tests.LearningRequest;

/// <summary>Near misses: learning where the criteria for a notification are not met.</summary>
public class LearningRequestTests
{
    [Fact]
    public void A_near_miss_is_one_where_people_judged_the_criteria_not_met_and_see_learning()
    {
        Assert.Equal(Outcome.Met, Near().Outcome("learning-request.near-miss"));
        Assert.Equal(Outcome.NotMet, Near().Says("learningSeen", false).Outcome("learning-request.near-miss"));
        Assert.Equal(Outcome.Undetermined, Near().Says("learningSeen", null).Outcome("learning-request.near-miss"));
        Assert.Equal(Outcome.NotMet, ACase.Harmed().Says("learningSeen", true).Outcome("learning-request.near-miss"));
    }

    [Fact]
    public void A_child_who_recovered_without_any_judgement_is_no_near_miss()
    {
        var the = Near().With("harmAssessments", null).With("recovered", true);
        Assert.Equal(Outcome.Undetermined, the.Outcome("learning-request.near-miss"));
        Assert.Equal(Outcome.Undetermined, Look.OutcomeOf(the.Part(), "england.notification.serious-incident", the.Pair));
    }

    [Theory]
    [InlineData(ACase.Hartlepool, "to-hartlepool-and-stockton", "Hartlepool and Stockton-on-Tees")]
    [InlineData(ACase.Stockton, "to-hartlepool-and-stockton", "Hartlepool and Stockton-on-Tees")]
    [InlineData(ACase.Middlesbrough, "to-middlesbrough-and-redcar", "Middlesbrough and Redcar and Cleveland")]
    [InlineData(ACase.Redcar, "to-middlesbrough-and-redcar", "Middlesbrough and Redcar and Cleveland")]
    public void The_request_goes_to_the_partnership_of_the_area(string authority, string prompt, string name)
    {
        var told = Near(authority).Part().Prompts.Where(note => note.Id.StartsWith("tees.learning-request.to-", StringComparison.Ordinal) && note.Outcome == Outcome.Met);
        var only = Assert.Single(told);
        Assert.Equal($"tees.learning-request.{prompt}", only.Id);
        Assert.Contains($"to the partnership of {name}, which", only.Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ACase.Stockton, "to-hartlepool-and-stockton")]
    [InlineData(ACase.Redcar, "to-middlesbrough-and-redcar")]
    public void It_is_not_told_again_once_it_was_sent_and_it_is_open_while_nobody_says_whether_there_is_learning(string authority, string prompt)
    {
        Assert.Equal(Outcome.NotMet, Near(authority).Says("learningRequestedOn", "2023-05-05").Outcome($"learning-request.{prompt}"));
        Assert.Equal(Outcome.Undetermined, Near(authority).Says("learningSeen", null).Outcome($"learning-request.{prompt}"));
    }

    [Fact]
    public void It_is_told_on_the_judgement_of_people_unless_the_facts_meet_the_criteria()
    {
        var judged = Near().Says("criteriaJudgedNotMetOn", "2023-05-05");
        Assert.Equal(Outcome.Met, judged.Told("learning-request.to-hartlepool-and-stockton"));
        Assert.Equal(Outcome.Undetermined, judged.With("harmAssessments", null).Told("learning-request.to-hartlepool-and-stockton"));
        Assert.Null(judged.Judged("yes", "2023-05-05").Told("learning-request.to-hartlepool-and-stockton"));
        Assert.Equal(Outcome.Met, judged.Told("learning-request.wrong-box"));
    }

    [Fact]
    public void The_partnership_considers_the_request_without_a_number_of_days()
    {
        var duty = Requested().Duty("learning-request.consider");
        Assert.Equal((DutyState.Due, DutyTiming.AsSoonAs, "the safeguarding partners for Stockton-on-Tees"), (duty.State, duty.Timing, duty.Owner.Name));
        Assert.Equal("Fri 5 May 2023", Say.Date(Requested().Part().Clocks.Single(clock => clock.Id == "tees.learning-request.requested").Start));
        Assert.Equal(DutyState.MetOnTime, Requested().Says("learningConsideredOn", "2023-05-05").Duty("learning-request.consider").State);
        Assert.Null(Near().Told("learning-request.consider"));
        Assert.Equal(Outcome.NotMet, Near().Outcome("learning-request.requested"));
        Assert.Equal(Outcome.Undetermined, Near().PerhapsIncomplete().Outcome("learning-request.requested"));
    }

    [Fact]
    public void Learning_activity_may_follow_a_request()
    {
        Assert.Equal(Outcome.Met, Requested().Outcome("learning-request.activity"));
        Assert.Equal(Outcome.NotMet, Near().Outcome("learning-request.activity"));
        Assert.Equal(Outcome.Undetermined, Near().PerhapsIncomplete().Outcome("learning-request.activity"));
    }

    [Theory]
    [InlineData(true, true, Outcome.Met)]
    [InlineData(false, false, Outcome.Met)]
    [InlineData(true, false, Outcome.NotMet)]
    [InlineData(false, true, Outcome.NotMet)]
    [InlineData(true, null, Outcome.Undetermined)]
    [InlineData(null, null, Outcome.Undetermined)]
    public void Exactly_one_box_is_ticked(bool? notification, bool? learning, Outcome outcome) =>
        Assert.Equal(outcome, Boxes(ACase.Harmed(), notification, learning).Outcome("learning-request.one-box", ACase.Child));

    [Fact]
    public void A_learning_request_does_not_take_the_place_of_a_notification()
    {
        var the = Boxes(ACase.Harmed(), notification: false, learning: true);
        Assert.Equal(Outcome.Met, the.Outcome("learning-request.wrong-box"));
        Assert.Equal(Outcome.Met, the.Duty("england.notification.notify-panel").Owed);
        Assert.Equal(Outcome.NotMet, Boxes(ACase.Harmed(), notification: true, learning: false).Outcome("learning-request.wrong-box"));
    }

    [Fact]
    public void A_notification_request_for_a_near_miss_is_looked_at_again()
    {
        Assert.Equal(Outcome.Met, Boxes(Near(), notification: true, learning: false).Outcome("learning-request.wrong-box"));
        Assert.Equal(Outcome.NotMet, Boxes(Near(), notification: false, learning: true).Outcome("learning-request.wrong-box"));
        Assert.Equal(Outcome.Undetermined, Boxes(Near().With("harmAssessments", null), notification: true, learning: false).Outcome("learning-request.wrong-box"));
    }

    [Fact]
    public void A_decision_that_the_criteria_are_not_met_disagrees_with_facts_that_meet_them() =>
        Assert.Equal(Outcome.Met, ACase.Harmed().Says("criteriaJudgedNotMetOn", "2024-03-28").Outcome("learning-request.wrong-box"));

    private static ACase Near(string authority = ACase.Stockton) => ACase.NearMiss(authority: authority).Says("learningSeen", true);

    private static ACase Requested() => Near().Says("learningRequestedOn", "2023-05-05");

    private static ACase Boxes(ACase the, bool? notification, bool? learning) => the.Says("notificationBoxTicked", notification).Says("learningBoxTicked", learning);
}
