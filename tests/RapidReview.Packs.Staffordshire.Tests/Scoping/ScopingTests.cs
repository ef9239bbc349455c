using RapidReview.Findings;

namespace RapidReview.Packs.Staffordshire.Tests.Scoping;

/// <summary>Sending the templates out and getting the forms back. The referral is of Fri 5 April 2024.</summary>
public class ScopingTests
{
    private const string Here = $"authority:{ACase.Staffordshire}";

    [Theory]
    [InlineData("2024-04-09", DutyState.MetOnTime)]
    [InlineData("2024-04-10", DutyState.MetLate)]
    public void The_templates_go_out_within_two_working_days(string sent, DutyState expected) =>
        Assert.Equal((expected, "Tue 9 Apr 2024"), (ACase.Referred().Partnership("scopingSentOn", sent).Duty("scoping.send", Here).State, Say.Date(ACase.Referred().Duty("scoping.send", Here).Due)));

    [Fact]
    public void The_days_for_the_forms_run_from_the_sending_and_until_then_from_the_last_day_for_it()
    {
        // From Tue 9: 10, 11, 12 three, 15 to Thu 18 seven. From Mon 8: Tue 9 to Fri 12 four, Mon 15, Tue 16, Wed 17 seven.
        Assert.Equal("Thu 18 Apr 2024", Say.Date(ACase.Referred().Duty("scoping.forms-back", Here).Due));
        Assert.Equal("Wed 17 Apr 2024", Say.Date(ACase.Referred().Partnership("scopingSentOn", "2024-04-08").Duty("scoping.forms-back", Here).Due));
        Assert.Equal(DutyState.MetOnTime, ACase.Referred().Partnership("formsBackOn", "2024-04-18").Duty("scoping.forms-back", Here).State);
        Assert.Equal(DutyState.MetLate, ACase.Referred().Partnership("formsBackOn", "2024-04-19").Duty("scoping.forms-back", Here).State);
        Assert.Equal(DutyState.Undetermined, ACase.Referred().PerhapsIncomplete().Duty("scoping.forms-back", Here).State);
    }

    [Fact]
    public void An_agency_has_seven_working_days_from_the_day_on_which_it_was_asked_and_not_five()
    {
        // Asked Tue 9 April: Thu 18 April, as above; the fifth would be Tue 16.
        var duty = ACase.Referred().Asked().School1("scopingReturnedOn", "2024-04-17").Duty("scoping.return", ACase.School);
        Assert.Equal(("Thu 18 Apr 2024", DutyState.MetOnTime, 6), (Say.Date(duty.Due), duty.State, duty.DoneOnWorkingDay!.Value));
        Assert.Equal(("agency school-1", "the safeguarding partners for Staffordshire"), (duty.Owner.Name, duty.Recipient!.Name));
        Assert.Equal(DutyState.MetLate, ACase.Referred().Asked().School1("scopingReturnedOn", "2024-04-19").Duty("scoping.return", ACase.School).State);
    }

    [Fact]
    public void An_agency_that_was_not_involved_owes_nothing_and_one_of_which_that_is_not_known_is_asked()
    {
        Assert.Equal(Outcome.NotMet, ACase.Referred().Asked(involved: false).Outcome("scoping.return", ACase.School));
        Assert.Equal(Outcome.Undetermined, ACase.Referred().Asked(involved: null).Outcome("scoping.return", ACase.School));
        Assert.Null(ACase.Referred().Asked(on: null).Told("scoping.return", ACase.School));
    }

    [Theory]
    [InlineData("2024-04-16", null)]
    [InlineData("2024-04-17", Outcome.Met)]
    [InlineData("2024-04-18", Outcome.Met)]
    [InlineData("2024-04-19", null)]
    public void The_regional_five_days_are_shown_once_they_are_over_and_the_seven_are_not(string asAt, Outcome? expected) =>
        Assert.Equal(expected, ACase.Referred().Asked().CompleteTo(asAt).Told("scoping.past-regional-days", ACase.School));

    [Fact]
    public void They_are_not_shown_once_the_form_is_back() =>
        Assert.Null(ACase.Referred().Asked().School1("scopingReturnedOn", "2024-04-12").CompleteTo("2024-04-17").Told("scoping.past-regional-days", ACase.School));

    [Fact]
    public void An_agency_that_was_involved_and_not_asked_is_to_be_asked_once_there_is_a_referral()
    {
        Assert.Equal(Outcome.Met, ACase.Referred().Asked(on: null).Told("scoping.ask", ACase.School));
        Assert.Equal(Outcome.Met, ACase.Referred().In("wales").Asked(on: null).Told("scoping.ask", ACase.School));
        Assert.Null(ACase.Referred().Asked().Told("scoping.ask", ACase.School));
        Assert.Null(ACase.Referred().Referral(null).Asked(on: null).Told("scoping.ask", ACase.School));
        Assert.Null(ACase.Referred().Asked(on: null, involved: false).Told("scoping.ask", ACase.School));
        Assert.Equal(Outcome.Undetermined, ACase.Referred().Asked(on: null, involved: null).Outcome("scoping.ask", ACase.School));
    }

    [Fact]
    public void More_than_the_basic_facts_is_asked_for_only_once_a_review_of_some_kind_is_recommended()
    {
        Assert.Null(ACase.Referred().Told("scoping.fuller-information", Here));
        Assert.Equal(Outcome.Undetermined, ACase.Referred().Outcome("scoping.fuller-information", Here));
        Assert.Equal(Outcome.Met, ACase.Referred().Answered("nationalReviewRecommended", "yes").Told("scoping.fuller-information", Here));
        Assert.Equal(Outcome.Met, ACase.Referred().Answered("alternativeLearning", "a facilitated discussion").Told("scoping.fuller-information", Here));
        Assert.Null(ACase.Referred().Answered("nationalReviewRecommended", "no").Answered("localReviewDecision", "not-undertake").Told("scoping.fuller-information", Here));
    }
}
