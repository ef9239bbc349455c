namespace RapidReview.Cli.Commands;

/// <summary>Paths as people give them.</summary>
internal static class Paths
{
    /// <summary>Whether a path is written for another kind of machine, where it would become one strange name.</summary>
    public static bool IsForeign(string path) => !OperatingSystem.IsWindows() && path.Contains('\\', StringComparison.Ordinal);
}
