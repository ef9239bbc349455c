using RapidReview.Cases;

namespace RapidReview.Rules.Intake.Impossible;

/// <summary>It was decided at a meeting of the file.</summary>
internal static class Decisions
{
    public static void Find(CaseFile file, Finding found)
    {
        if (file.Answers.DecidedAt is { IsKnown: true } meeting && file.Meetings.All(known => known.Ref != meeting.Value))
            found("/answers/decidedAt", IntakeProblems.NoSuchMeeting);
    }
}
