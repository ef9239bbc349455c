using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules.Packs;

namespace RapidReview.Rules.Reasoning;

/// <summary>Authorities that the case may concern and that the file does not name yet.</summary>
internal static class UnnamedAuthorities
{
    /// <summary>
    /// Whether what is asked of every authority may depend on one that is not named yet: nobody can say who sent a notification, or
    /// where a child lives or who has the care of one is not known and so much else is open that such an authority may have acted.
    /// Of one that the file does not name nothing is recorded: where its events are complete, and the incident is no older than
    /// the law that is encoded, such an authority did nothing.
    /// </summary>
    public static bool MayMatter(CaseFile file, PackManifest pack, DateFact asAt)
    {
        foreach (var notification in file.Notifications.Items.AsSpan())
        {
            if (!notification.Authority.IsKnown)
                return true;
        }

        var didNothing = asAt.Instant is { } moment && file.Events.CompleteTo >= moment && file.Incident.OccurredOn is { IsKnown: true } incident && incident.Earliest >= pack.CoversFrom;
        return !didNothing && MayBeNamed(file, pack.Nation);
    }

    private static bool MayBeNamed(CaseFile file, Nation nation)
    {
        foreach (var child in file.Children.Items.AsSpan())
        {
            if (!child.LookedAfter.By.IsKnown || !child.CareLeaver.ResponsibleAuthority.IsKnown || (!child.Residence.Authority.IsKnown && !(child.Residence.InNation == nation).IsFalse))
                return true;
        }

        return false;
    }
}
