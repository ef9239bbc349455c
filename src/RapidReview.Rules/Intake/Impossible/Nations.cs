using RapidReview.Cases;

namespace RapidReview.Rules.Intake.Impossible;

/// <summary>An authority lies in one nation.</summary>
internal static class Nations
{
    public static void Find(CaseFile file, Finding found)
    {
        Find(file.Incident.Place, "/incident/place", found);
        for (var i = 0; i < file.Children.Count; i++)
            Find(file.Children[i].Residence, $"/children/{i}/residence", found);
    }

    private static void Find(Place place, string at, Finding found)
    {
        if (place.Authority.IsKnown && (place.Authority.Value.Nation != place.Nation).IsTrue)
            found($"{at}/nation", IntakeProblems.OtherNation);
    }
}
