using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Reasoning;

namespace RapidReview.Rules.Tests.Reference;

/// <summary>What the reference interpreter concludes; two that are equal say the same.</summary>
internal sealed record PlainFinding(Tri Outcome)
{
    public PlainDate Start { get; init; } = PlainDate.Open;

    public PlainDate PrudentStart { get; init; } = PlainDate.Open;

    public PlainDate Due { get; init; } = PlainDate.Open;

    public PlainDate PrudentDue { get; init; } = PlainDate.Open;

    public PlainDate Done { get; init; } = PlainDate.Open;

    public DutyState State { get; init; }

    public DutyState PrudentState { get; init; }

    /// <summary>The engine's conclusion in the same form.</summary>
    public static PlainFinding Of(Cell cell) => cell.Dates is not { } dates ? new(Of(cell.Outcome)) : new(Of(cell.Outcome))
    {
        Start = PlainDate.Of(dates.Start),
        PrudentStart = PlainDate.Of(dates.PrudentStart),
        Due = PlainDate.Of(dates.Due),
        PrudentDue = PlainDate.Of(dates.PrudentDue),
        Done = PlainDate.Of(dates.Done),
        State = dates.State,
        PrudentState = dates.PrudentState,
    };

    public static Tri Of(Truth truth) => truth.IsTrue ? Tri.Yes : truth.IsFalse ? Tri.No : Tri.Open;

    /// <summary>What is certain where any of several eras may apply.</summary>
    public static PlainFinding AnyOf(IReadOnlyList<PlainFinding> all) => new(Same(all, one => one.Outcome, Tri.Open))
    {
        Start = PlainDate.AnyOf([.. all.Select(one => one.Start)]),
        PrudentStart = PlainDate.AnyOf([.. all.Select(one => one.PrudentStart)]),
        Due = PlainDate.AnyOf([.. all.Select(one => one.Due)]),
        PrudentDue = PlainDate.AnyOf([.. all.Select(one => one.PrudentDue)]),
        Done = PlainDate.AnyOf([.. all.Select(one => one.Done)]),
        State = Same(all, one => one.State, DutyState.Undetermined),
        PrudentState = Same(all, one => one.PrudentState, DutyState.Undetermined),
    };

    private static T Same<T>(IReadOnlyList<PlainFinding> all, Func<PlainFinding, T> of, T otherwise) =>
        all.Select(of).Distinct().Count() == 1 ? of(all[0]) : otherwise;
}
