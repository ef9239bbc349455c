using RapidReview.Findings;

namespace RapidReview.Packs.Staffordshire.Tests.Records;

/// <summary>Securing records, and the alert on them.</summary>
public class RecordsTests
{
    [Fact]
    public void Records_are_secured_as_soon_as_the_agency_is_asked_and_no_number_of_days_is_given()
    {
        var open = ACase.Referred().Asked().Duty("records.secure", ACase.School);
        Assert.Equal((DutyState.Due, DutyTiming.AsSoonAs, false), (open.State, open.Timing, open.Due.IsKnown));
        Assert.Equal(DutyState.MetOnTime, ACase.Referred().Asked().Agency("recordsSecuredOn", "2024-04-10").Duty("records.secure", ACase.School).State);
        Assert.Equal(DutyState.Undetermined, ACase.Referred().Asked().PerhapsIncomplete().Duty("records.secure", ACase.School).State);
        Assert.Equal(Outcome.NotMet, ACase.Referred().Asked(involved: false).Outcome("records.secure", ACase.School));
        Assert.Null(ACase.Referred().Asked(on: null).Told("records.secure", ACase.School));
    }

    [Fact]
    public void An_agency_that_says_that_it_has_not_secured_them_is_reminded_and_one_that_says_nothing_is_not()
    {
        Assert.Equal(Outcome.Met, ACase.Referred().Asked().School1("recordsSecured", false).Told("records.not-secured", ACase.School));
        Assert.Null(ACase.Referred().Asked().School1("recordsSecured", true).Told("records.not-secured", ACase.School));
        Assert.Null(ACase.Referred().Asked().Told("records.not-secured", ACase.School));
        Assert.Equal(Outcome.Undetermined, ACase.Referred().Asked().Outcome("records.not-secured", ACase.School));
    }

    [Fact]
    public void The_alert_is_Staffordshire_s_only()
    {
        Assert.Equal(DutyState.Due, ACase.Referred().Asked().Duty("records.alert", ACase.School).State);
        Assert.Equal(DutyState.MetOnTime, ACase.Referred().Asked().Agency("alertAddedOn", "2024-04-10").Duty("records.alert", ACase.School).State);
        Assert.Null(ACase.Referred(ACase.Stoke).Asked().Outcome("records.alert", ACase.School));
        Assert.Equal(DutyState.Due, ACase.Referred(ACase.Stoke).Asked().Duty("records.secure", ACase.School).State);
    }
}
