using RapidReview.Facts;
using RapidReview.Findings;

namespace RapidReview.Rules.Reasoning;

/// <summary>
/// Where the governing date is not known well enough, every era that may apply is evaluated, and the finding is settled
/// only as far as they agree.
/// </summary>
internal static class Agreement
{
    public static Cell Of(List<Cell> possible)
    {
        var first = possible[0];
        var sameEra = possible.TrueForAll(cell => ReferenceEquals(cell.Version, first.Version));
        return new Cell
        {
            Possible = Items.From(possible),
            Version = sameEra ? first.Version : null,
            Governing = first.Governing,
            Absent = possible.TrueForAll(cell => cell.Absent),
            Outcome = possible.TrueForAll(cell => cell.Outcome == first.Outcome) ? first.Outcome : Truth.Unknown,
            CasesNotExamined = possible.Exists(cell => cell.CasesNotExamined),
            Dates = first.Dates is null ? null : Joined(possible.ConvertAll(cell => cell.Dates!)),
        };
    }

    private static Dates Joined(List<Dates> all) => new()
    {
        Start = Hull(all, dates => dates.Start),
        PrudentStart = Hull(all, dates => dates.PrudentStart),
        Due = Hull(all, dates => dates.Due),
        PrudentDue = Hull(all, dates => dates.PrudentDue),
        Done = Hull(all, dates => dates.Done),
        Aware = all.TrueForAll(dates => dates.Aware is not null) ? Hull(all, dates => dates.Aware!.Value) : null,
        NotBefore = all.Exists(dates => dates.NotBefore is not null) ? Hull(all, dates => dates.NotBefore ?? DateFact.DidNotHappen) : null,
        Period = all.TrueForAll(dates => dates.Period is { } period && period.Value == all[0].Period?.Value) ? all[0].Period : null,
        State = Same(all, dates => dates.State),
        PrudentState = Same(all, dates => dates.PrudentState),
    };

    private static DutyState Same(List<Dates> all, Func<Dates, DutyState> of) =>
        all.TrueForAll(dates => of(dates) == of(all[0])) ? of(all[0]) : DutyState.Undetermined;

    private static DateFact Hull(List<Dates> all, Func<Dates, DateFact> of) => all.Select(of).Aggregate(DateFact.EitherOf);
}
