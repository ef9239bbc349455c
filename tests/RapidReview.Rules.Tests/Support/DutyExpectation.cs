using RapidReview.Findings;

namespace RapidReview.Rules.Tests.Support;

/// <summary>What a duty is expected to say, sentence by sentence.</summary>
internal sealed class DutyExpectation(DutyFinding duty)
{
    /// <summary>The finding itself.</summary>
    public DutyFinding Finding => duty;

    /// <summary>Its last day, or the span in which that lies, or "none" or "not yet known".</summary>
    public DutyExpectation IsDue(string day)
    {
        Assert.Equal(day, Say.Date(duty.Due));
        return this;
    }

    /// <summary>Its last day on the most cautious reading.</summary>
    public DutyExpectation PrudentlyBy(string day)
    {
        Assert.Equal(day, Say.Date(duty.Prudent));
        return this;
    }

    /// <summary>How it stands.</summary>
    public DutyExpectation Stands(DutyState state)
    {
        Assert.Equal(state, duty.State);
        return this;
    }

    /// <summary>Whether it is owed.</summary>
    public DutyExpectation IsOwed(Outcome outcome)
    {
        Assert.Equal(outcome, duty.Owed);
        return this;
    }

    /// <summary>From whom and to whom.</summary>
    public DutyExpectation Binds(string owner, string recipient)
    {
        Assert.Equal(owner, duty.Owner.Name);
        Assert.Equal(recipient, duty.Recipient?.Name);
        return this;
    }

    /// <summary>The working day on which it was done; null where that cannot be said.</summary>
    public DutyExpectation WasDoneOnWorkingDay(int? number)
    {
        Assert.Equal(number, duty.DoneOnWorkingDay);
        return this;
    }

    /// <summary>All that it cites, with how far each provision is verified.</summary>
    public DutyExpectation Cites(params string[] citations)
    {
        Expect.Cites(duty, citations);
        return this;
    }

    /// <summary>A sentence among its reasons that contains some words.</summary>
    public DutyExpectation Because(string words)
    {
        Assert.Contains(duty.Reasons, reason => reason.Contains(words, StringComparison.Ordinal));
        return this;
    }
}
