using RapidReview.Findings;

namespace RapidReview.Packs.MidAndWestWales.Tests;

/// <summary>The six precipitating events, and what falls outside them.</summary>
public class EventsTests
{
    [Theory]
    [InlineData("\"accident\"", "true", "1")]
    [InlineData("\"suspected-suicide\"", "true", "3")]
    [InlineData("\"natural-causes\"", "null", "1? 2? outside?")]
    [InlineData("null", "true", "1? 3?")]
    [InlineData("\"cannot-be-established\"", "true", "1? 3?")]
    [InlineData("null", "null", "1? 2? 3? 4? outside?")]
    public void A_death_takes_its_event_from_the_manner_and_from_whether_the_case_was_open(string manner, string open, string events) =>
        Assert.Equal(events, Look.Events(Invented.Death().With("children.0.mannerOfDeath", manner).With("children.0.caseOpenAtEvent", open).Without("events").Advise("Tuesday 4 March 2025")));

    [Theory]
    [InlineData("\"accident\"", "2")]
    [InlineData("\"suspected-suicide\"", "4")]
    [InlineData("null", "2? 4?")]
    public void Closed_half_a_year_before_it_is_event_2_or_4(string manner, string events) =>
        Assert.Equal(events, Look.Events(Closed("2024-09-03").With("children.0.mannerOfDeath", manner).Advise()));

    [Fact]
    public void Open_wins_over_an_earlier_closing() =>
        Assert.Equal("1", Look.Events(Invented.Death().With("children.0.caseClosedOn", "\"2024-09-03\"").Advise()));

    [Fact]
    public void A_case_that_was_never_closed_and_is_not_open_is_outside() =>
        Assert.Equal("outside", Look.Events(Invented.Death().With("children.0.caseOpenAtEvent", "false").Advise()));

    [Fact]
    public void A_closing_of_which_the_day_may_lie_on_either_side_leaves_it_open() =>
        Assert.Equal("2? outside?", Look.Events(Closed("").With("children.0.caseClosedOn", """{ "from": "2024-03-01", "to": "2024-03-05" }""").Advise()));

    [Theory]
    [InlineData("2024-03-03", "2")]
    [InlineData("2024-03-02", "outside")]
    public void The_twelve_months_are_counted_back_from_the_event(string closed, string events)
    {
        var part = Closed(closed).Advise();
        Assert.Equal(events, Look.Events(part));
        Assert.Equal(events == "2" ? Outcome.Met : Outcome.NotMet, Look.Criterion(part, "event.closed-within", Look.Pair).Outcome);
    }

    [Fact]
    public void From_the_last_of_February_twelve_months_reach_back_to_the_same_day_or_the_28th()
    {
        var leap = Closed("2027-02-28").With("incident.occurredOn", "\"2028-02-29\"").With("children.0.diedOn", "\"2028-02-29\"")
            .Without("authorities.0.welshReview.broughtToAttentionOn").With("children.0.knowledge", "{ \"items\": [] }").CompleteTo("2028-02-29");
        Assert.Equal("2", Look.Events(leap.Advise()));
        Assert.Equal("outside", Look.Events(leap.With("children.0.caseClosedOn", "\"2027-02-27\"").Advise()));
    }

    [Fact]
    public void Open_is_asked_for_where_it_is_not_known()
    {
        var part = Invented.Death().Without("children.0.caseOpenAtEvent").Advise();
        Assert.Contains(part.Missing, missing => missing.Pointer == "/children/0/caseOpenAtEvent");
        Assert.Equal("Undetermined Monday 17 March 2025", Look.Duty(part, "meeting.hold"));
        Assert.Equal(Outcome.Undetermined, Look.TheDuty(part, "meeting.hold").Owed);
    }

    [Theory]
    [InlineData("""[{ "kind": "on-register", "startedOn": "2025-03-03" }]""", "5")]
    [InlineData("""[{ "kind": "on-register", "startedOn": "2024-05-01", "endedOn": "2025-03-03" }]""", "5")]
    [InlineData("""[{ "kind": "on-register", "startedOn": "2024-05-01", "endedOn": "2025-03-02" }]""", "6")]
    [InlineData("""[{ "kind": "on-register", "startedOn": "2025-03-04" }]""", "6")]
    [InlineData("""[{ "kind": "child-protection-plan", "startedOn": "2024-05-01" }]""", "6")]
    public void The_register_counts_on_the_day_of_the_event_and_a_plan_is_no_register(string periods, string events) =>
        Assert.Equal(events, Look.Events(Invented.Injury().With("children.0.childProtection.items", periods).Advise()));

    [Theory]
    [InlineData("true", "null", "5")]
    [InlineData("null", "true", "5")]
    [InlineData("false", "null", "5? 6?")]
    [InlineData("null", "false", "5? 6?")]
    [InlineData("false", "false", "6")]
    public void YPLA_is_the_services_class_or_being_looked_after(string ypla, string lookedAfter, string events) =>
        Assert.Equal(events, Look.Events(Invented.Injury().With("children.0.youngPersonLookedAfter", ypla).With("children.0.lookedAfter.isLookedAfter", lookedAfter).Advise()));

    [Fact]
    public void Where_the_file_denies_YPLA_of_a_child_who_was_looked_after_it_is_reported()
    {
        var part = Invented.Injury().With("children.0.lookedAfter.isLookedAfter", "true").Advise();
        Assert.Equal("5", Look.Events(part));
        Assert.NotNull(Look.Note(part, "event.ypla-differs"));
        Assert.Null(Look.Note(Invented.Injury().Advise(), "event.ypla-differs"));
        Assert.Null(Look.Note(Invented.Injury().With("children.0.youngPersonLookedAfter", "true").With("children.0.lookedAfter.isLookedAfter", "true").Advise(), "event.ypla-differs"));
    }

    [Theory]
    [InlineData("\"serious-harm\"", "6")]
    [InlineData("\"potential-serious-harm\"", "6")]
    [InlineData("\"expected-death\"", "6")]
    [InlineData("\"near-miss\"", "6")]
    [InlineData("\"death\"", "6?")]
    [InlineData("null", "6?")]
    public void A_child_who_lives_matches_event_6_by_the_sort_of_incident(string kind, string events) =>
        Assert.Equal(events, Look.Events(Invented.Injury().With("incident.kind", kind).Advise()));

    [Fact]
    public void Of_a_brother_of_a_child_who_died_neither_injury_nor_the_sort_of_incident_makes_event_6()
    {
        var alive = Invented.Injury().With("incident.kind", "\"death\"").With("children.0.potentiallyLifeThreatening", "false").With("children.0.seriousAndPermanentImpairment", "false");
        Assert.Equal("", Look.Events(alive.Advise()));
        Assert.Equal("6", Look.Events(alive.With("children.0.potentiallyLifeThreatening", "true").Advise()));
    }

    [Fact]
    public void A_judgement_of_serious_harm_which_is_no_Welsh_test_does_not_matter()
    {
        var kindless = Invented.Injury().Without("incident.kind");
        Assert.Equal(Look.Events(kindless.Advise()), Look.Events(kindless.With("children.0.harmAssessments", """[{ "judgement": "yes", "on": "2025-03-04", "by": "paediatrician-1" }]""").Advise()));
    }

    [Fact]
    public void Whether_the_child_has_died_must_be_known() =>
        Assert.Equal("1? 5? 6?", Look.Events(Invented.Injury().Without("children.0.died").With("children.0.caseOpenAtEvent", "true").With("children.0.mannerOfDeath", "null").With("children.0.youngPersonLookedAfter", "null").With("children.0.mannerOfDeath", "\"accident\"").Advise()));

    [Fact]
    public void Somebody_of_eighteen_is_outside_and_of_seventeen_is_not()
    {
        Assert.Equal("outside", Look.Events(Invented.Death().With("children.0.bornOn", "\"2007-03-03\"").Advise()));
        Assert.Equal("1", Look.Events(Invented.Death().With("children.0.bornOn", "\"2007-03-04\"").Advise()));
        Assert.Equal("1? outside?", Look.Events(Invented.Death().Without("children.0.bornOn").Advise()));
    }

    [Fact]
    public void A_suspected_suicide_is_flagged_and_another_death_is_not()
    {
        Assert.NotNull(Look.Note(Invented.Death().With("children.0.mannerOfDeath", "\"suspected-suicide\"").Advise(), "event.suspected-suicide"));
        Assert.Null(Look.Note(Invented.Death().Advise(), "event.suspected-suicide"));
    }

    [Fact]
    public void A_death_after_the_day_of_the_incident_is_pointed_out()
    {
        Assert.NotNull(Look.Note(Invented.Death().With("children.0.diedOn", "\"2025-03-04\"").Advise(), "event.died-later"));
        Assert.Null(Look.Note(Invented.Death().Advise(), "event.died-later"));
    }

    private static CaseText Closed(string day) => Invented.Death().With("children.0.caseOpenAtEvent", "false").With("children.0.caseClosedOn", $"\"{day}\"");
}
