namespace RapidReview.Cli.Machine;

/// <summary>Looks at what standard output leads to.</summary>
internal static class ScreenProbe
{
    /// <summary>The first of these that is set says which characters the terminal shows.</summary>
    private static readonly string[] LocaleVariables = ["LC_ALL", "LC_CTYPE", "LANG"];

    public static Screen Look(bool isRedirected)
    {
        if (isRedirected)
            return Screen.Plain;
        var width = Width();
        return new Screen(true, width <= 0 ? Screen.PlainWidth : Math.Clamp(width, Screen.NarrowestLine, Screen.WidestLine), IsUnicode());
    }

    private static int Width()
    {
        try
        {
            return Console.WindowWidth;
        }
        catch (Exception exception) when (exception is IOException or PlatformNotSupportedException)
        {
            // A terminal that does not know its own size.
            return Screen.PlainWidth;
        }
    }

    private static bool IsUnicode() => OperatingSystem.IsWindows()
        ? Environment.GetEnvironmentVariable("WT_SESSION") is not null
        : LocaleVariables
            .Select(Environment.GetEnvironmentVariable)
            .FirstOrDefault(value => !string.IsNullOrEmpty(value)) is { } locale
            && locale.Replace("-", "", StringComparison.Ordinal).Contains("utf8", StringComparison.OrdinalIgnoreCase);
}
