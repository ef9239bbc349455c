using FsCheck;

namespace RapidReview.Rules.Tests.Support;

/// <summary>
/// How often properties are tried. A usual run takes the same cases each time, so that it says the same of the same code;
/// <c>RAPIDREVIEW_LONG=1</c> asks for twenty times as many, and other ones each time.
/// </summary>
public static class LongRun
{
    private static readonly bool IsAsked =
        string.Equals(Environment.GetEnvironmentVariable("RAPIDREVIEW_LONG"), "1", StringComparison.Ordinal);

    /// <summary>The number of cases: as given, or twenty times as many.</summary>
    public static int Times(int usual) => IsAsked ? usual * 20 : usual;

    /// <summary>How properties are checked.</summary>
    public static Config Config(int usual)
    {
        var config = FsCheck.Config.QuickThrowOnFailure.WithMaxTest(Times(usual));
        return IsAsked ? config : config.WithReplay(20240408, 20240427);
    }
}
