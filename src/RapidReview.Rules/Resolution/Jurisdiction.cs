using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Rules.Resolution;

/// <summary>Which nations' law a case engages, from where the incident happened, where the children live and who cares for them.</summary>
internal static class Jurisdiction
{
    /// <summary>
    /// Whether the law of a nation is engaged: not where everything that could engage it is known to lie elsewhere; where
    /// that is not known it may be, and is looked at. That an authority there has the care of a child counts once it is known.
    /// </summary>
    public static Truth Engages(CaseFile file, Nation nation, Items<Engagement> engagedBy)
    {
        var engaged = Truth.False;
        foreach (var by in engagedBy.AsSpan())
            engaged |= Engages(file, nation, by);
        return engaged;
    }

    /// <summary>Why the law of a nation is or is not engaged, as a sentence.</summary>
    public static string Say(CaseFile file, Nation of, Items<Engagement> engagedBy, Func<Nation, string> name)
    {
        var nation = name(of);
        if (Engages(file, of, engagedBy).IsFalse)
        {
            return engagedBy.Contains(Engagement.Residence)
                ? $"The incident happened outside {nation}, no child in the file normally lives there, and no authority there is known to have the care of one, so the law of {nation} does not apply."
                : $"The incident happened outside {nation} and no authority there is known to have the care of a child in the file, so the law of {nation} does not apply.";
        }

        foreach (var by in engagedBy.AsSpan())
        {
            if (Engages(file, of, by).IsTrue)
            {
                return by switch
                {
                    Engagement.Place => $"The law of {nation} applies: the incident happened there.",
                    Engagement.Residence => $"The law of {nation} applies: a child normally lives there, and {(Engages(file, of, Engagement.Place).IsFalse ? "the incident happened elsewhere" : "it is not known where the incident happened")}.",
                    _ => $"The law of {nation} applies: an authority there has the care of a child in the file.",
                };
            }
        }

        var place = Engages(file, of, Engagement.Place).IsUnknown ? "where the incident happened" : null;
        var home = engagedBy.Contains(Engagement.Residence) && Engages(file, of, Engagement.Residence).IsUnknown ? "where a child normally lives" : null;
        return $"The law of {nation} may apply: {(place is null ? "the incident happened elsewhere, and " : "")}it is not known {string.Join(", or ", new[] { place, home }.OfType<string>())}.";
    }

    /// <summary>The nations that the case names.</summary>
    public static IEnumerable<Nation> Named(CaseFile file) => file.Children
        .Select(child => child.Residence.InNation)
        .Append(file.Incident.Place.InNation)
        .Where(nation => nation.IsKnown)
        .Select(nation => nation.Value)
        .Distinct()
        .Order();

    private static Truth Engages(CaseFile file, Nation nation, Engagement by)
    {
        if (by == Engagement.Place)
            return file.Incident.Place.InNation == nation;
        var engaged = Truth.False;
        foreach (var child in file.Children.Items.AsSpan())
            engaged |= by == Engagement.Residence ? child.Residence.InNation == nation : Truth.Of(Cares(child, nation));
        return engaged;
    }

    private static bool Cares(Child child, Nation nation) =>
        (child.LookedAfter.By is { IsKnown: true } by && (by.Value.Nation == nation).IsTrue)
        || (child.CareLeaver.ResponsibleAuthority is { IsKnown: true } responsible && (responsible.Value.Nation == nation).IsTrue);
}
