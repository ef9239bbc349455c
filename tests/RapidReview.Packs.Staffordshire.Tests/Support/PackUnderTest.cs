using RapidReview.Packs.Staffordshire;
using RapidReview.Rules.Packs;

namespace RapidReview.Packs.Tests;

internal static partial class PackUnderTest
{
    public const string Id = "staffordshire";
    public const string Authority = "E10000028";

    private static Pack Load() => Pack.Of(new StaffordshirePack());
}
