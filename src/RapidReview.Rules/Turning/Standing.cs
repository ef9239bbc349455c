using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Reasoning;

namespace RapidReview.Rules.Turning;

/// <summary>How a finding stands in one decision.</summary>
/// <param name="Outcome">Whether it is met; of a duty, whether it is owed.</param>
/// <param name="State">How a duty stands; null for any other finding.</param>
internal readonly record struct Standing(Truth Outcome, DutyState? State)
{
    /// <summary>Whether it cannot be said yet.</summary>
    public bool IsOpen => State is { } state ? state == DutyState.Undetermined : Outcome.IsUnknown;

    /// <summary>The same for whoever asks what it turns on: that a duty is due soon is no other standing than that it is due.</summary>
    public Standing AsTold() => State == DutyState.DueSoon ? this with { State = DutyState.Due } : this;

    public static Standing Of(LoadedRule rule, in Cell cell) => new(cell.Outcome, rule.Kind == FindingKind.Duty ? cell.Dates!.State : null);

    /// <summary>Whether it is settled where it was open, or stands otherwise where it was settled.</summary>
    public bool TurnsInto(Standing after) => !after.IsOpen && (IsOpen || after.AsTold() != AsTold());
}
