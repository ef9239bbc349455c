using RapidReview.Authoring;
using RapidReview.Law;

namespace RapidReview.Packs.Tees;

/// <summary>The numbers of the arrangement. Their dated, cited values stand in <c>parameters.json</c>.</summary>
internal static class Parameters
{
    /// <summary>The time to inform the Panel of what the rapid review decided.</summary>
    public static readonly Parameter<TimeLimit> PanelPeriod = new("tees.rapid-review.panel-period");
}
