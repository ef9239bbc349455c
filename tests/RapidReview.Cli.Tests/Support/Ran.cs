namespace RapidReview.Cli.Tests.Support;

/// <summary>What came of a run.</summary>
internal sealed record Ran(int Code, string Out, string Error)
{
    /// <summary>What was written to standard output as bytes; empty where it was text.</summary>
    public byte[] Bytes { get; init; } = [];

    /// <summary>Fails unless the run was refused, with something to say and nothing on standard output.</summary>
    public Ran IsRefused(int code = ExitCode.Unusable)
    {
        Assert.Equal((code, ""), (Code, Out));
        Assert.Matches("^RR[0-9]{3}", Error);
        return this;
    }

    /// <summary>Fails unless the run was done and quiet about it.</summary>
    public Ran IsDone()
    {
        Assert.Equal((ExitCode.Done, ""), (Code, Error));
        return this;
    }
}
