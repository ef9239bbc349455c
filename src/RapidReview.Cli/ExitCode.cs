namespace RapidReview.Cli;

/// <summary>What a run ends with. Scripts depend on these numbers.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>A check failed, or a difference was found.</summary>
    public const int CheckFailed = 1;

    /// <summary>The input is not usable.</summary>
    public const int Unusable = 2;

    /// <summary>A pack was refused.</summary>
    public const int PackRefused = 3;

    /// <summary>A fault of ours.</summary>
    public const int Fault = 70;
}
