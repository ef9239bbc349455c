using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Intake.Spellings;

public class ListSpellingTests
{
    [Fact]
    public void A_list_may_state_whether_it_is_complete()
    {
        Assert.Equal(Listed.Complete(new AgencyInvolved { Ref = "a" }), Agencies("""{ "complete": true, "items": [{ "ref": "a" }] }"""));
        Assert.Equal(Listed<AgencyInvolved>.Empty.With(true), Agencies("""{ "complete": true }"""));
        Assert.Equal(Listed<AgencyInvolved>.Empty.With(false), Agencies("""{ "complete": false, "items": null }"""));
        Assert.Equal(Listed<AgencyInvolved>.Empty.With(Fact<bool>.CannotBeEstablished), Agencies("""{ "complete": "cannot-be-established", "items": [] }"""));
        Assert.Equal(Listed<AgencyInvolved>.Empty, Agencies("{}"));
    }

    [Fact]
    public void A_list_that_is_complete_by_definition_is_complete_where_it_is_given()
    {
        Assert.Equal(Listed<AuthorityInvolved>.Empty.With(true), SmallCase.Read(SmallCase.With("/authorities", "[]")).Authorities);
        Assert.Equal(Listed<AuthorityInvolved>.Empty, SmallCase.Read(SmallCase.With("/authorities", "null")).Authorities);
    }

    [Fact]
    public void A_list_of_events_does_not_say_whether_it_is_complete() =>
        Assert.Equal(default, SmallCase.File.Notifications.Complete);

    [Fact]
    public void The_order_and_the_repetitions_of_the_text_are_kept() =>
        Assert.Equal(["b", "a", "b"], SmallCase.Read(SmallCase.With("/notifications", """[{ "ref": "b" }, { "ref": "a" }, { "ref": "b" }]""")).Notifications.Select(n => n.Ref));

    [Theory]
    [InlineData("/agencies", """{ "complete": "yes" }""", "RR112")]
    [InlineData("/agencies", """{ "items": {} }""", "RR112")]
    [InlineData("/agencies", """{ "all": true }""", "RR110")]
    [InlineData("/notifications", "[null]", "RR112")]
    public void Anything_else_is_refused(string place, string json, string code) => Assert.Equal(code, SmallCase.Problem(place, json).Code);

    private static Listed<AgencyInvolved> Agencies(string json) => SmallCase.Read(SmallCase.With("/agencies", json)).Agencies;
}
