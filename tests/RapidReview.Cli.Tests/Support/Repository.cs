namespace RapidReview.Cli.Tests.Support;

/// <summary>Where the repository is.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "RapidReview.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
