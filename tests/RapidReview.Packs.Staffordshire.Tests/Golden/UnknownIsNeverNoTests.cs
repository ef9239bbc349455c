namespace RapidReview.Packs.Staffordshire.Tests.Golden;

/// <summary>In each of the invented cases that were referred, taking away any one fact never turns what the pack says into its opposite.</summary>
public class UnknownIsNeverNoTests
{
    public static TheoryData<string> Cases => [.. PackUnderTest.Cases.Where(name => PackUnderTest.Text($"cases/{name}/case.json").Contains("referralReceivedOn", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void One_fact_less_never_turns_a_finding_round(string name) => UnknownIsNeverNo.Holds(name);
}
