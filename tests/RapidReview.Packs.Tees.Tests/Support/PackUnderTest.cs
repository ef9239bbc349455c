using RapidReview.Packs.Tees;
using RapidReview.Rules.Packs;

namespace RapidReview.Packs.Tests;

internal static partial class PackUnderTest
{
    public const string Id = "tees";
    public const string Authority = "E06000004";

    private static Pack Load() => Pack.Of(new TeesPack());
}
