using RapidReview.Host;
using RapidReview.Rules.Packs;

namespace RapidReview.Packs.Tests;

internal static partial class PackUnderTest
{
    public const string Id = "mid-and-west-wales";
    public const string Authority = "W06000009";

    private static Pack Load() => PackFolder.ReadUnpinned(Folder).Packs[0];
}
