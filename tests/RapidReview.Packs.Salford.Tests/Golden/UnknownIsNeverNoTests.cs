namespace RapidReview.Packs.Salford.Tests.Golden;

/// <summary>In those of the invented cases in which something of the pack is met, taking away any one fact never turns what it says into its opposite.</summary>
public class UnknownIsNeverNoTests
{
    [Theory]
    [InlineData("V7a")]
    [InlineData("V15")]
    public void One_fact_less_never_turns_a_finding_round(string name) => UnknownIsNeverNo.Holds(name);
}
