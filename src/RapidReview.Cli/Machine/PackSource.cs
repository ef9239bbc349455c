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
    /// <exception cref="PackException">The folder or a pack is refused.</exception>
    public Advisor Load() => Folder is null
        ? Advisor.For(Cores.England, Cores.Wales)
        : Advisor.For(Items.From(new[] { Cores.England, Cores.Wales }.Concat(PackFolder.Read(Folder).Packs)), WorkingDayCalendar.EnglandAndWales);
}
