using RapidReview.Findings;

namespace RapidReview.Testing.Conformance;

/// <summary>How a finding stands, as whoever is advised reads it.</summary>
/// <param name="Outcome">The outcome; of a duty, whether it is owed.</param>
/// <param name="State">Of a duty, how it stands; that it is due soon is no other standing than that it is due.</param>
/// <param name="Era">The era of the rule that applied; null where several may.</param>
internal sealed record Standing(Outcome Outcome, DutyState? State, string? Era)
{
    public bool IsOpen => State is { } state ? state == DutyState.Undetermined : Outcome == Outcome.Undetermined;

    /// <summary>Whether something that was open is settled, or something that was settled has come out otherwise, in the same era.</summary>
    public bool TurnsInto(Standing? after) =>
        after is { IsOpen: false } && (Era is null || after.Era == Era) && (IsOpen || (after.Outcome, after.State) != (Outcome, State));
}
