namespace RapidReview.Rules.Tests.Golden;

/// <summary>What holds of every golden case.</summary>
public class GoldenCaseTests
{
    public static TheoryData<string> Names => [.. GoldenCase.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_reference_says_that_it_is_invented(string name) => Assert.Equal($"INVENTED-{name}", GoldenCase.Read(name).File.Case);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_forced_part_never_changes_the_natural_one(string name)
    {
        var natural = GoldenCase.Read(name).Advise().Parts;
        var both = GoldenCase.Read(name).Advise("wt2018", "wt2023", "wt2026").Parts;
        Assert.Equal(natural.Count + (3 * natural.Count(part => part.Nation == Cases.Nation.England)), both.Count);
        Assert.Equal(natural, both.Take(natural.Count));
    }
}
