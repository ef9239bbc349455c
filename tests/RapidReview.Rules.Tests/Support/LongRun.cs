namespace RapidReview.Rules.Tests.Support;

/// <summary>How often properties are tried: <c>RAPIDREVIEW_LONG=1</c> asks for twenty times as many cases.</summary>
public static class LongRun
{
    private static readonly bool IsAsked =
        string.Equals(Environment.GetEnvironmentVariable("RAPIDREVIEW_LONG"), "1", StringComparison.Ordinal);

    /// <summary>The number of cases: as given, or twenty times as many.</summary>
    public static int Times(int usual) => IsAsked ? usual * 20 : usual;
}
