namespace RapidReview.Documents.Tests.Support;

/// <summary>The repository as files.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find();

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(at.FullName, "RapidReview.sln")))
                return at.FullName;
        }

        throw new InvalidOperationException("The tests must run inside the repository.");
    }
}
