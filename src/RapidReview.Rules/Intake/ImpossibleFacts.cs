using RapidReview.Cases;
using RapidReview.Rules.Intake.Impossible;

namespace RapidReview.Rules.Intake;

/// <summary>
/// What cannot be is refused, since it shows that a fact is wrong: for every value that the file leaves possible it would
/// have to be so. What should not be but happens (a late step, an odd order) is left to the advice.
/// </summary>
internal static class ImpossibleFacts
{
    /// <summary>Reports everything in the file that cannot be.</summary>
    /// <param name="file">A file in which entries about the same thing are joined.</param>
    /// <param name="found">Where it is reported to, with pointers into this file.</param>
    public static void Find(CaseFile file, Finding found)
    {
        Lives.Find(file, found);
        Nations.Find(file, found);
        Notifications.Find(file, found);
        Decisions.Find(file, found);
        Consequences.Find(file, found);
        Sequences.Find(file, found);
    }
}
