using RapidReview.Cases;

namespace RapidReview.Rules.Intake.Impossible;

/// <summary>A notification covers children of the file.</summary>
internal static class Notifications
{
    public static void Find(CaseFile file, Finding found)
    {
        var children = file.Children.Select(child => child.Ref).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < file.Notifications.Count; i++)
        {
            var covered = file.Notifications[i].Children;
            for (var j = 0; j < covered.Count; j++)
            {
                if (!children.Contains(covered[j]))
                    found($"/notifications/{i}/children/{j}", IntakeProblems.NoSuchChild);
            }
        }
    }
}
