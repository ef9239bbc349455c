using RapidReview.Packs;
using RapidReview.Rules;
using RapidReview.Rules.Calendar;

namespace RapidReview.Host;

/// <summary>
/// With which packs a host advises. Both nations' cores are always there: a case that turns out to engage the other nation must
/// not meet silence.
/// </summary>
public sealed class RapidReviewOptions
{
    /// <summary>
    /// The folder with the partnerships' packs, each in a folder of its own, pinned in its <c>packs.lock.json</c>. Null: no
    /// folder. A relative path starts at the host's content root where there is one, else at the current folder.
    /// </summary>
    public string? PacksFolder { get; set; }

    /// <summary>Whether a folder in which no pack lies will do. Otherwise it is refused: it is most often the wrong one.</summary>
    public bool AllowEmptyPacksFolder { get; set; }

    /// <summary>The partnerships' packs that the host references as libraries, such as <c>new TeesPack()</c>.</summary>
    public IList<RulePack> Packs { get; } = [];

    /// <summary>How many working days before its last day a duty is due soon; zero or more.</summary>
    public int DueSoonWorkingDays { get; set; } = Advisor.DefaultDueSoon;

    /// <summary>The calendar of working days; by default the one that the library carries.</summary>
    public WorkingDayCalendar Calendar { get; set; } = WorkingDayCalendar.EnglandAndWales;
}
