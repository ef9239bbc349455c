using RapidReview.Findings;

namespace RapidReview.Packs.Tests;

/// <summary>Asks for advice under the pack under test.</summary>
internal static class Asking
{
    /// <summary>The natural part for the pack's nation.</summary>
    public static AdvicePart Advise(this CaseText the, string? asAt = null) => Look.Natural(the.Advice(asAt));

    /// <summary>The same where no partnership's pack is loaded.</summary>
    public static AdvicePart CoreAlone(this CaseText the) => Assert.Single(the.Advise(PackUnderTest.CoreAlone).Parts);

    /// <summary>The part in which the pack is forced, after the natural one.</summary>
    public static AdvicePart Forced(this CaseText the, string? asAt = null)
    {
        var parts = the.Advice(asAt, PackUnderTest.Id).Parts;
        Assert.False(parts[0].Forced);
        return Assert.Single(parts, part => part.Forced);
    }

    /// <summary>The whole advice.</summary>
    public static Advice Advice(this CaseText the, string? asAt = null, params string[] forced) => the.Advise(PackUnderTest.Advisor, asAt, forced);
}
