using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Intake.Spellings;

public class CodeSpellingTests
{
    [Fact]
    public void A_code_is_written_in_lower_case_with_hyphens() =>
        Assert.Equal(Nation.NorthernIreland, Of("\"northern-ireland\"").Value);

    [Fact]
    public void That_nobody_can_establish_it_is_a_value_of_its_own() =>
        Assert.Equal(Fact<Nation>.CannotBeEstablished, Of("\"cannot-be-established\""));

    [Theory]
    [InlineData("\"Northern Ireland\"", "northern-ireland")]
    [InlineData("\"northernIreland\"", "northern-ireland")]
    [InlineData("\"englnd\"", "england")]
    [InlineData("\"atlantis\"", null)]
    [InlineData("\"\"", null)]
    public void A_near_miss_of_a_code_is_suggested(string json, string? meant)
    {
        var problem = SmallCase.Problem("/incident/place", $$"""{ "nation": {{json}} }""");
        Assert.Equal(("RR120", meant), (problem.Code, problem.Suggestion));
    }

    private static Fact<Nation> Of(string json) => SmallCase.Read(SmallCase.With("/incident/place", $$"""{ "nation": {{json}} }""")).Incident.Place.Nation;
}
