using RapidReview.Cli.Problems;
using RapidReview.Facts;
using RapidReview.Host;
using RapidReview.Rules;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Packs;

namespace RapidReview.Cli.Machine;

/// <summary>Where the packs come from: the two cores always, and the partnerships' packs of a folder where one is named.</summary>
internal sealed class PackSource
{
    /// <summary>The folder with the partnerships' packs; null for none.</summary>
    public string? Folder { get; set; }

    /// <summary>An advisor of the cores and of the packs of the folder.</summary>
    /// <param name="error">Where it is said that the folder holds none: it may be the wrong one.</param>
    /// <exception cref="PackException">The folder or a pack is refused.</exception>
    public Advisor Load(TextWriter error)
    {
        if (Folder is null)
            return Advisor.For(Cores.England, Cores.Wales);
        var packs = PackFolder.Read(Folder).Packs;
        if (packs.Count == 0)
            error.Write(ProblemText.Printable($"Please check {Folder}: no pack lies in it, so that only the law of the two nations is applied.\n"));
        return Advisor.For(Items.From(new[] { Cores.England, Cores.Wales }.Concat(packs)), WorkingDayCalendar.EnglandAndWales);
    }
}
