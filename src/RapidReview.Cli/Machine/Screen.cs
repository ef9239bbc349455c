namespace RapidReview.Cli.Machine;

/// <summary>What standard output leads to.</summary>
/// <param name="IsTerminal">Whether a person sees it at once; if not, it is piped or goes to a file.</param>
/// <param name="Width">How many characters fit on a line.</param>
/// <param name="Unicode">Whether characters beyond ASCII can be relied on.</param>
internal sealed record Screen(bool IsTerminal, int Width, bool Unicode)
{
    /// <summary>The width of text that does not go to a terminal.</summary>
    public const int PlainWidth = 80;

    /// <summary>Longer lines are hard to read.</summary>
    public const int WidestLine = 120;

    /// <summary>Narrower ones too.</summary>
    public const int NarrowestLine = 40;

    /// <summary>A pipe or a file.</summary>
    public static Screen Plain { get; } = new(false, PlainWidth, false);
}
