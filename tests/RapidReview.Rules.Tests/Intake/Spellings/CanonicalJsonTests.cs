using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Intake.Spellings;

public class CanonicalJsonTests
{
    [Fact]
    public void A_pack_s_own_facts_are_kept_as_one_text_whatever_their_order() =>
        Assert.Equal("""{"a":[1,0.5,"x"],"b":{"c":null,"d":true},"é":1}""", Facts("""{ "b": { "d": true, "c": null }, "\u00e9": 1.0, "a": [ 1e0, 0.50, "x" ] }"""));

    [Theory]
    [InlineData("""{ "tees": [] }""", "RR112")]
    [InlineData("""{ "no pack": {} }""", "RR121")]
    [InlineData("""{ "tees": { "a": "call 07700 900123" } }""", "RR124")]
    public void What_may_not_stand_in_a_case_file_may_not_stand_there_either(string json, string code) =>
        Assert.Equal(code, SmallCase.Problem("/local", json).Code);

    private static string? Facts(string json) => SmallCase.Read(SmallCase.With("/local", $$"""{ "tees": {{json}} }""")).Local.Of("tees");
}
