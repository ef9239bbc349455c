using RapidReview.Findings;
using RapidReview.Rules;
using RapidReview.Rules.Packs;

namespace RapidReview.Packs.Tests;

/// <summary>The pack under test, on the core of its nation and beside that of the other.</summary>
internal static partial class PackUnderTest
{
    /// <summary>What the ids of everything that is its own begin with.</summary>
    public const string Prefix = $"{Id}.";

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find();

    public static Pack Pack { get; } = Load();

    public static Advisor Advisor { get; } = Advisor.For(Cores.England, Cores.Wales, Pack);

    /// <summary>The law of its nation alone.</summary>
    public static Advisor CoreAlone { get; } = Advisor.For(Pack.Manifest.Extends == Cores.England.Manifest.Id ? Cores.England : Cores.Wales);

    /// <summary>The names of its cases, in order.</summary>
    public static IEnumerable<string> Cases => PackCase.In(Folder).Select(one => one.Name);

    private static string Folder => Path.Combine(Root, "rules", Id);

    /// <summary>A file of the pack.</summary>
    public static string Text(string file) => File.ReadAllText(Path.Combine(Folder, file));

    /// <summary>One of its cases.</summary>
    public static CaseText Case(string name) => CaseText.Of(Text($"cases/{name}/case.json"));

    /// <summary>Whether a finding is the pack's own.</summary>
    public static bool IsOwn(Finding finding) => finding.Id.StartsWith(Prefix, StringComparison.Ordinal);

    private static string Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "RapidReview.sln")))
                return at.FullName;
        }

        throw new InvalidOperationException("The tests must run inside the repository.");
    }
}
