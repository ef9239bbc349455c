using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Intake;

public class ImpossibleFactsTests
{
    private const string Child = "/children/0";
    private const string Knower = "/children/0/knowledge/items/0";

    [Theory]
    [InlineData("/incident/occurredOn", """{ "from": "2024-03-20", "to": "2024-03-30" }""", $"{Knower}/knewOfIncident", "\"2024-03-25\"")]
    [InlineData($"{Child}/bornOn", """{ "from": "2024-03-01", "to": "2024-03-31" }""", $"{Child}/diedOn", "\"2024-03-28\"")]
    public void What_is_possible_for_some_day_within_the_bounds_is_not_impossible(params string[] changes) =>
        SmallCase.Read(SmallCase.With(changes));

    [Fact]
    public void A_child_may_die_on_the_day_of_birth() => Possible($"{Child}/bornOn", "\"2024-03-28\"", $"{Child}/diedOn", "\"2024-03-28\"");

    [Fact]
    public void A_child_who_was_unborn_may_be_born_after_the_incident() => Possible($"{Child}/bornOn", "\"2024-05-01\"", $"{Child}/unborn", "true");

    [Fact]
    public void A_birth_after_the_incident_is_possible_while_nobody_says_that_the_child_had_been_born() => Possible($"{Child}/bornOn", "\"2024-05-01\"");

    [Fact]
    public void A_view_on_abuse_may_be_older_than_the_incident() => Possible($"{Knower}/views/0/on", "\"2023-12-01\"");

    [Fact]
    public void A_plan_may_begin_before_birth() => Possible($"{Child}/childProtection", """{ "items": [{ "kind": "child-protection-plan", "startedOn": "2023-10-01" }] }""");

    [Fact]
    public void A_review_may_be_sent_before_the_notification_however_irregular() => Possible("/authorities/0/rapidReview/submittedOn", "\"2024-04-01\"");

    [Fact]
    public void A_file_may_be_complete_only_to_a_day_before_the_incident() => Possible("/events/completeTo", "\"2024-01-01\"");

    [Fact]
    public void The_nation_of_the_authority_may_be_repeated() => Possible("/incident/place/nation", "\"england\"");

    [Fact]
    public void An_agency_may_send_information_for_which_nobody_asked() =>
        Possible("/agencies", """{ "items": [{ "ref": "a", "scopingRequestedOn": "did-not-happen", "scopingReturnedOn": "2024-04-04" }] }""");

    [Fact]
    public void Nothing_is_impossible_before_the_day_of_the_incident_is_known() =>
        Possible("/incident/occurredOn", "\"cannot-be-established\"", $"{Knower}/knewOfIncident", "\"1999-01-01\"");

    [Theory]
    [InlineData("/children/0/knowledge/items/0/knewOfIncident")]
    [InlineData("/children/0/knowledge/items/0/knewOfDeathOrSeriousHarm")]
    [InlineData("/notifications/0/sentOn")]
    [InlineData("/authorities/0/rapidReview/submittedOn")]
    [InlineData("/authorities/0/rapidReview/completedOn")]
    [InlineData("/authorities/0/referralReceivedOn")]
    [InlineData("/authorities/0/decisionMeetingOn")]
    public void What_follows_from_the_incident_cannot_come_before_it(string place)
    {
        var problem = SmallCase.Problem(place, "\"2024-03-27\"");
        Assert.Equal(("RR160", place), (problem.Code, problem.Pointer));
    }

    [Fact]
    public void The_residence_too_lies_in_the_nation_of_its_authority() =>
        Assert.Equal($"{Child}/residence/nation", SmallCase.Problem($"{Child}/residence", """{ "authority": "W06000009", "nation": "england" }""").Pointer);

    [Fact]
    public void Facts_of_one_thing_in_two_entries_are_looked_at_together()
    {
        var problem = SmallCase.Problem("/children", """[{ "ref": "child-1", "bornOn": "2023-11-20" }, { "ref": "child-1", "diedOn": "2023-11-01" }]""");
        Assert.Equal(("RR150", "/children/1/diedOn"), (problem.Code, problem.Pointer));
    }

    private static void Possible(params string[] changes) => SmallCase.Read(SmallCase.With(changes));
}
