using RapidReview.Host;
using RapidReview.Rules.Packs;

namespace RapidReview.Packs.Tests;

internal static partial class PackUnderTest
{
    public const string Id = "salford";
    public const string Authority = "E08000006";

    private static Pack Load() => PackFolder.ReadUnpinned(Folder).Packs[0];
}
