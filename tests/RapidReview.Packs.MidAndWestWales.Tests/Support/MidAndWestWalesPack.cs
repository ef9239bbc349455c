using RapidReview.Rules;
using RapidReview.Rules.Packs;

namespace RapidReview.Packs.MidAndWestWales.Tests.Support;

/// <summary>The pack under test, on the core of Wales, beside that of England.</summary>
internal static class MidAndWestWalesPack
{
    public const string Id = "mid-and-west-wales";

    public static Pack Pack { get; } = Pack.Of(new FolderPack(Id));

    public static Advisor Advisor { get; } = Advisor.For(Cores.England, Cores.Wales, Pack);

    /// <summary>A file of the pack.</summary>
    public static string Text(string file) => File.ReadAllText(Path.Combine(FolderPack.Root, "rules", Id, file));
}
