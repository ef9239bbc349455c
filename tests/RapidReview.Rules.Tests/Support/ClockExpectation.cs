using RapidReview.Findings;

namespace RapidReview.Rules.Tests.Support;

/// <summary>What a clock is expected to say.</summary>
internal sealed class ClockExpectation(ClockFinding clock)
{
    /// <summary>The finding itself.</summary>
    public ClockFinding Finding => clock;

    /// <summary>When it starts; "none" where it has not started, "not yet known" where that is not known.</summary>
    public ClockExpectation Starts(string day)
    {
        Assert.Equal(day, Say.Date(clock.Start));
        return this;
    }

    /// <summary>When it starts on the most cautious reading.</summary>
    public ClockExpectation PrudentlyStarts(string day)
    {
        Assert.Equal(day, Say.Date(clock.PrudentStart));
        return this;
    }

    /// <summary>All that it cites, with how far each provision is verified.</summary>
    public ClockExpectation Cites(params string[] citations)
    {
        Expect.Cites(clock, citations);
        return this;
    }
}
