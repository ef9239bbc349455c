namespace RapidReview.Packs.Tees.Tests.Golden;

/// <summary>In each of the invented cases, taking away any one fact never turns what the pack says into its opposite.</summary>
public class UnknownIsNeverNoTests
{
    public static TheoryData<string> Cases => [.. PackUnderTest.Cases];

    [Theory]
    [MemberData(nameof(Cases))]
    public void One_fact_less_never_turns_a_finding_round(string name) => UnknownIsNeverNo.Holds(name);
}
