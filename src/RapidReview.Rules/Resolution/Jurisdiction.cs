using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Rules.Resolution;

/// <summary>Which nations' law a case engages, from where the incident happened and where the children live.</summary>
internal static class Jurisdiction
{
    /// <summary>
    /// Whether a nation's law is engaged: certainly where the incident happened there or a child lives there; not where
    /// everything is known to be elsewhere; otherwise it may be, and is looked at.
    /// </summary>
    public static Truth Engages(CaseFile file, Nation nation)
    {
        var engaged = file.Incident.Place.InNation == nation;
        foreach (var child in file.Children.Items.AsSpan())
            engaged |= child.Residence.InNation == nation;
        return engaged;
    }

    /// <summary>The nations that the case names.</summary>
    public static IEnumerable<Nation> Named(CaseFile file) => file.Children
        .Select(child => child.Residence.InNation)
        .Append(file.Incident.Place.InNation)
        .Where(nation => nation.IsKnown)
        .Select(nation => nation.Value)
        .Distinct()
        .Order();
}
