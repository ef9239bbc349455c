using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Rules.Resolution;

/// <summary>Whose partnership's arrangement governs a case in a nation.</summary>
/// <param name="Authorities">
/// The authority of the place; of an incident outside a nation whose law follows its residents, those of the children's
/// homes. By code, each once.
/// </param>
/// <param name="IsOpen">Whether there may be another that is not known yet.</param>
internal sealed record Arrangement(Items<AuthorityCode> Authorities, bool IsOpen)
{
    /// <summary>Finds it. Of a case that does not concern the nation: none, and not open.</summary>
    public static Arrangement Of(CaseFile file, Nation nation, Items<Engagement> engagedBy)
    {
        var place = file.Incident.Place;
        var here = place.InNation == nation;
        if (here.IsTrue)
            return place.Authority is { IsKnown: true } at ? new([at.Value], false) : new([], true);
        if (!engagedBy.Contains(Engagement.Residence))
            return new([], here.IsUnknown);
        var homes = file.Children.Select(child => child.Residence).ToList();
        var known = homes.Where(home => (home.InNation == nation).IsTrue && home.Authority.IsKnown).Select(home => home.Authority.Value);
        return here.IsUnknown
            ? new([], true)
            : new(Items.From(known.Distinct().OrderBy(code => code.Value, StringComparer.Ordinal)), homes.Exists(home => !home.Authority.IsKnown && !(home.InNation == nation).IsFalse));
    }

    /// <summary>Every authority of the nation that a case names as a place, a home, or one that cares for a child.</summary>
    public static IEnumerable<AuthorityCode> Named(CaseFile file, Nation nation) => file.Children
        .SelectMany(child => new[] { child.Residence.Authority, child.LookedAfter.By, child.CareLeaver.ResponsibleAuthority })
        .Append(file.Incident.Place.Authority)
        .Concat(file.Authorities.Select(involved => (Fact<AuthorityCode>)involved.Code))
        .Where(code => code.IsKnown && (code.Value.Nation == nation).IsTrue)
        .Select(code => code.Value)
        .Distinct()
        .OrderBy(code => code.Value, StringComparer.Ordinal);
}
