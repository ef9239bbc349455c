using RapidReview.Findings;

namespace RapidReview.Packs.Salford.Tests;

public class AgendaPromptsTests
{
    private const string Held = """{ "ref": "M1", "kind": "rapid-review", "authority": "E08000006", "heldOn": "2024-02-08", "attendance": { "complete": true, "items": [LA, ICB, POLICE] } }""";
    private const string LocalAuthority = """{ "ref": "P1", "body": "E08000006", "partner": "local-authority", "authority": "E08000006", "presentForDecision": true, "alsoStandsFor": [] }""";
    private const string Health = """{ "ref": "P2", "body": "icb-1", "partner": "health", "healthBody": "integrated-care-board", "presentForDecision": true, "alsoStandsFor": [] }""";
    private const string Police = """{ "ref": "P3", "body": "police", "partner": "police", "presentForDecision": true, "alsoStandsFor": [] }""";

    [Theory]
    [InlineData("false", "null", true)]
    [InlineData("true", "{ \"complete\": true, \"items\": [{ \"ref\": \"S1\" }] }", true)]
    [InlineData("true", "{ \"complete\": true, \"items\": [] }", false)]
    [InlineData("true", "null", false)]
    public void Immediate_action_is_for_children_who_live(string died, string siblings, bool told) =>
        Assert.Equal(told, Look.Note(Invented.Plain().With("children.0.died", died).With("children.0.siblings", siblings).Advise(), "agenda.immediate-action") is not null);

    [Fact]
    public void One_child_who_lives_is_enough()
    {
        var both = Invented.Plain().With("children", """[{ "ref": "A", "died": true, "diedOn": "2024-02-01", "siblings": { "complete": true, "items": [] } }, { "ref": "B", "died": false }]""");
        Assert.NotNull(Look.Note(both.Advise(), "agenda.immediate-action"));
    }

    [Theory]
    [InlineData("""{ "complete": true, "items": ["inquest"] }""", true)]
    [InlineData("""{ "complete": true, "items": ["criminal-investigation"] }""", true)]
    [InlineData("""{ "complete": true, "items": [] }""", false)]
    [InlineData("null", false)]
    public void Parallel_processes_are_put_on_the_agenda_and_so_is_the_tension_about_sharing(string processes, bool told)
    {
        var part = Invented.Plain().With("incident.parallelProcesses", processes).Advise();
        Assert.Equal(told, Look.Note(part, "agenda.parallel-processes") is not null);
        Assert.Equal(told, Look.Note(part, "confidentiality.sharing") is not null);
    }

    [Theory]
    [InlineData("""{ "ref": "school-1", "involvedWithChild": true, "scopingRequestedOn": "2024-02-05" }""", true)]
    [InlineData("""{ "ref": "school-1", "involvedWithFamily": true, "scopingRequestedOn": "2024-02-05", "scopingReturnedOn": "2024-02-07", "representativeNamed": false }""", true)]
    [InlineData("""{ "ref": "school-1", "involvedWithChild": true, "scopingRequestedOn": "2024-02-05", "scopingReturnedOn": "2024-02-07", "representativeNamed": true }""", false)]
    [InlineData("""{ "ref": "school-1", "involvedWithChild": true, "scopingRequestedOn": "2024-02-05", "scopingReturnedOn": "2024-02-07" }""", false)]
    [InlineData("""{ "ref": "school-1", "involvedWithChild": false, "involvedWithFamily": false, "scopingRequestedOn": "2024-02-05" }""", false)]
    [InlineData("""{ "ref": "school-1", "scopingRequestedOn": "2024-02-05" }""", false)]
    [InlineData("""{ "ref": "school-1", "involvedWithChild": true }""", false)]
    public void An_agency_that_was_involved_and_has_said_nothing_or_sends_nobody_is_named(string agency, bool told)
    {
        var note = Look.Note(Invented.Plain().With("agencies", $$"""{ "complete": true, "items": [{{agency}}] }""").Advise(), "agenda.missing-information");
        Assert.Equal(told ? "agency:school-1" : null, note?.Subject);
    }

    [Fact]
    public void Where_all_three_partners_took_part_no_representation_is_missing() => Assert.Null(Missing(Held));

    [Fact]
    public void A_partner_who_was_absent_is_missing() => Assert.Equal(Outcome.Met, Missing(Held.Replace(", POLICE", "", StringComparison.Ordinal))!.Outcome);

    [Fact]
    public void A_partner_who_is_not_recorded_may_be_missing() =>
        Assert.Equal(Outcome.Undetermined, Missing(Held.Replace(", POLICE", "", StringComparison.Ordinal).Replace("\"complete\": true", "\"complete\": false", StringComparison.Ordinal))!.Outcome);

    [Fact]
    public void Of_a_meeting_that_is_only_planned_or_is_another_nothing_is_said()
    {
        Assert.Null(Missing("""{ "ref": "M1", "kind": "rapid-review", "authority": "E08000006", "scheduledFor": "2024-02-20" }"""));
        Assert.Null(Missing("""{ "ref": "M1", "kind": "strategy", "authority": "E08000006", "heldOn": "2024-02-08", "attendance": { "complete": true, "items": [] } }"""));
    }

    [Fact]
    public void Family_engagement_is_on_the_agenda_until_a_plan_is_recorded()
    {
        Assert.Equal(Outcome.Undetermined, Look.Note(Invented.Plain().Advise(), "agenda.family-engagement")!.Outcome);
        Assert.Null(Look.Note(Invented.Plain().With("answers.familyEngagementPlan", "\"A visit after the meeting.\"").Advise(), "agenda.family-engagement"));
    }

    [Fact]
    public void Where_no_rapid_review_follows_nothing_is_put_on_an_agenda()
    {
        var part = Invented.Plain().With("authorities.0.rapidReview", """{ "criteriaFoundNotMetOn": "2024-02-08" }""").With("incident.parallelProcesses", """{ "complete": true, "items": ["inquest"] }""").Advise();
        Assert.Empty(Look.Notes(part));
    }

    private static NoteFinding? Missing(string meeting) => Look.Note(
        Invented.Plain().With("meetings", $"[{meeting.Replace("LA", LocalAuthority, StringComparison.Ordinal).Replace("ICB", Health, StringComparison.Ordinal).Replace("POLICE", Police, StringComparison.Ordinal)}]").Advise(),
        "agenda.missing-representation");
}
