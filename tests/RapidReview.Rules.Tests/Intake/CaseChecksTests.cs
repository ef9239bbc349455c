using NodaTime;
using RapidReview.Facts;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Intake;

public class CaseChecksTests
{
    private static readonly LocalDate Day = new(2024, 4, 5);

    [Fact]
    public void A_file_built_in_code_is_checked_as_one_that_was_read()
    {
        var file = SmallCase.File with { Notifications = [new() { Ref = "n", SentOn = Day }, new() { Ref = "n", SentOn = Day.PlusDays(1) }] };
        var problem = Assert.Single(CaseChecks.Find(file));
        Assert.Equal(("RR140", "/notifications/1/sentOn"), (problem.Code, problem.Pointer));
        Assert.Contains("`/notifications/0/sentOn`", problem.Found);
    }

    [Fact]
    public void Entries_that_say_different_things_about_different_facts_agree() =>
        Assert.Empty(CaseChecks.Find(SmallCase.File with { Notifications = [new() { Ref = "n", SentOn = Day }, new() { Ref = "n", Authority = new AuthorityCode("E06000004") }] }));

    [Fact]
    public void What_nobody_can_establish_gives_way_to_what_somebody_knows() =>
        Assert.Empty(CaseChecks.Find(SmallCase.File with { Notifications = [new() { Ref = "n", SentOn = Day }, new() { Ref = "n", SentOn = DateFact.CannotBeEstablished }] }));

    [Fact]
    public void That_something_did_not_happen_contradicts_its_date() =>
        Assert.Equal("RR140", Assert.Single(CaseChecks.Find(SmallCase.File with { Notifications = [new() { Ref = "n", SentOn = Day }, new() { Ref = "n", SentOn = DateFact.DidNotHappen }] })).Code);

    [Fact]
    public void Entries_within_entries_are_compared_too()
    {
        var problem = SmallCase.Problem("/children", """
            [
              { "ref": "child-1", "knowledge": { "complete": true, "items": [{ "by": "police", "kind": "police" }] } },
              { "ref": "child-1", "knowledge": { "complete": true, "items": [{ "by": "school-1" }, { "by": "police", "kind": "health" }] } }
            ]
            """);
        Assert.Equal(("RR140", "/children/1/knowledge/items/1/kind"), (problem.Code, problem.Pointer));
    }

    [Fact]
    public void Whether_a_list_is_complete_must_agree_too()
    {
        var problem = SmallCase.Problem("/children", """[{ "ref": "child-1", "knowledge": { "complete": true } }, { "ref": "child-1", "knowledge": { "complete": false } }]""");
        Assert.Equal(("RR140", "/children/1/knowledge/complete"), (problem.Code, problem.Pointer));
    }
}
