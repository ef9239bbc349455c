using RapidReview.Findings;

namespace RapidReview.Rules.Tests.Support;

/// <summary>A duty as one line of a table.</summary>
internal static class DutyRow
{
    public static string Of(DutyFinding duty)
    {
        var who = $"{Expect.ShortId(duty)} | {Child(duty)} | {duty.Owner.Name} | {duty.Recipient?.Name}";
        return duty.Owed == Outcome.NotMet
            ? $"{who} | not owed"
            : $"{who} | {State(duty)} | {Say.Date(duty.Due)} | {Say.Date(duty.Prudent)}, {Words(duty.PrudentState)}";
    }

    /// <summary>The child that it is about; a dash where it is about none.</summary>
    private static string Child(Finding finding) =>
        finding.Subject.StartsWith("child:", StringComparison.Ordinal) ? finding.Subject["child:".Length..].Split('/')[0] : "-";

    private static string State(DutyFinding duty) =>
        duty.DoneOnWorkingDay is { } day ? $"{Words(duty.State)} on working day {day}" : Words(duty.State);

    private static string Words(DutyState state) => state switch
    {
        DutyState.NotTriggered => "clock not started",
        DutyState.DueSoon => "due soon",
        DutyState.MetOnTime => "met on time",
        DutyState.MetLate => "met late",
        DutyState.Undetermined => "undetermined",
        DutyState.Due => "due",
        DutyState.Overdue => "overdue",
        _ => "elapsed before awareness",
    };
}
