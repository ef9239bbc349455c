using RapidReview.House.Tests.Support;

namespace RapidReview.Packages.Tests.Support;

/// <summary>A page of the repository.</summary>
internal static class Page
{
    /// <summary>The blocks of C# on a page, as they stand there.</summary>
    public static IReadOnlyList<string> Code(params string[] path) =>
        [.. Repository.Text(path).Split("\n```csharp\n").Skip(1).Select(rest => rest[..(rest.IndexOf("\n```", StringComparison.Ordinal) + 1)])];
}
