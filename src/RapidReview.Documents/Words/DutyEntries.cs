using RapidReview.Documents.Model;
using RapidReview.Facts;
using RapidReview.Findings;

namespace RapidReview.Documents.Words;

/// <summary>The duties of a part in the order in which a reader wants them, none told twice and none lost.</summary>
internal static class DutyEntries
{
    private static readonly DutyState[] Order =
    [
        DutyState.Overdue, DutyState.ElapsedBeforeAwareness, DutyState.DueSoon, DutyState.Due, DutyState.Undetermined,
        DutyState.MetLate, DutyState.MetEarly, DutyState.MetOnTime, DutyState.NotTriggered,
    ];

    /// <summary>What is owed, or may be: what is most urgent first.</summary>
    public static IEnumerable<DutyEntry> Owed(AdvicePart part) => Group<DutyFinding>.Of(part.Duties.Where(duty => duty.Owed != Outcome.NotMet))
        .OrderBy(duty => duty.First.Target)
        .ThenBy(duty => Array.IndexOf(Order, duty.First.State))
        .GroupBy(WithoutParties)
        .GroupBy(group => Open(group.First().First, string.Join('|', group.Select(duty => $"{duty.First.Owner.Name} ({duty.About})"))))
        .Select(alike => new DutyEntry(alike.First().First(), Items.From(alike.Skip(1).Select(group => group.First().First)), Items.From(alike.First().Skip(1))));

    /// <summary>What is not owed: several duties of one body, for one reason, in one line.</summary>
    public static IEnumerable<(Line Line, string? Why)> NotOwed(AdvicePart part) => Group<DutyFinding>.Of(part.Duties.Where(duty => duty.Owed == Outcome.NotMet))
        .GroupBy(group => (group.First.Owner.Name, group.About, Why: Because.Of(group.First), Sources: Citations.Brief(group.First.Sources)))
        .Select(same => (Line.Of($"{Sentences.Capital(same.Key.Name)} ({same.Key.About}): {string.Join("; ", same.Select(group => group.First.Says))}. ", new Run(same.Key.Sources, Tone.Faint)), same.Key.Why));

    /// <summary>What an open duty turns on, where a few answers settle it; of more than that, the questions are told with what is missing.</summary>
    public static string? TurnsOn(DutyFinding duty, IEnumerable<MissingFact> missing) =>
        duty.Owed == Outcome.Undetermined ? Questions.Few(missing, [(duty.Id, duty.Subject)]) : null;

    /// <summary>What is open says the same of everybody whom it may concern, and is told once; anything else is each one's own.</summary>
    private static DutyFinding WithoutParties(Group<DutyFinding> group) => group.First.State == DutyState.Undetermined && group.First.Owed == Outcome.Undetermined
        ? group.First with { Subject = "", Derivation = [], Owner = group.First.Owner with { Area = null, Name = "" }, Recipient = null }
        : group.First;

    /// <summary>Duties that are open for the same reasons, about the same and from the same sources, are told together; anything else is told by itself.</summary>
    private static object Open(DutyFinding duty, string about) => duty.State == DutyState.Undetermined && duty.Owed == Outcome.Undetermined
        ? (about, duty with { Id = "", Subject = "", Says = "", Recipient = null, Derivation = [] })
        : duty;
}
