using RapidReview.Documents.Model;
using RapidReview.Facts;
using RapidReview.Findings;

namespace RapidReview.Documents.Words;

/// <summary>Says how a duty stands.</summary>
internal static class DutyWords
{
    public static string State(DutyFinding duty) => duty.State switch
    {
        _ when duty.Owed == Outcome.NotMet => "NOT OWED",
        DutyState.Overdue when duty.Timing == DutyTiming.ForAtLeast => "ENDED TOO EARLY",
        DutyState.Due when duty.Timing == DutyTiming.ForAtLeast => "GOES ON",
        DutyState.MetOnTime when duty.Timing == DutyTiming.ForAtLeast => "KEPT UP",
        DutyState.Overdue => "OVERDUE",
        DutyState.DueSoon => "DUE SOON",
        DutyState.Due => "DUE",
        DutyState.MetOnTime when duty.Timing == DutyTiming.AsSoonAs || !duty.Due.IsKnown => "DONE",
        DutyState.MetOnTime => "DONE IN TIME",
        DutyState.MetLate => "DONE LATE",
        DutyState.MetEarly => "DONE TOO EARLY",
        DutyState.NotTriggered => "NOT YET RUNNING",
        DutyState.ElapsedBeforeAwareness => "TIME RAN OUT BEFORE ANYBODY WHO OWES IT KNEW",
        _ when duty.Owed == Outcome.Met && duty.Due.IsKnown && duty.Done.State is FactState.NotYetKnown or FactState.CannotBeEstablished => "NOT KNOWN WHETHER DONE",
        _ => "CANNOT BE SAID YET",
    };

    public static Tone Tone(DutyState state) => state switch
    {
        DutyState.Overdue => Model.Tone.Alarm,
        DutyState.MetOnTime => Model.Tone.Good,
        DutyState.NotTriggered => Model.Tone.Faint,
        _ => Model.Tone.Warning,
    };

    /// <summary>Who must or should do what, as a sentence.</summary>
    public static string Sentence(DutyFinding duty)
    {
        var owner = duty.Owner.Name.Contains(", ", StringComparison.Ordinal) ? $"{duty.Owner.Name}," : duty.Owner.Name;
        var verb = (duty.Owed, duty.Must) switch
        {
            (Outcome.Undetermined, _) when duty.Target => "may aim to",
            (_, _) when duty.Target => "aims to",
            (Outcome.Undetermined, true) => "may have to",
            (Outcome.Undetermined, false) => "may be expected to",
            (_, true) => "must",
            _ => "should",
        };
        return Sentences.Capital($"{owner} {verb} {duty.Says}.");
    }

    /// <summary>How a duty stands against its prudent day.</summary>
    public static string Against(DutyState state) => state switch
    {
        DutyState.Overdue => ": passed, and not done",
        DutyState.DueSoon => ": soon",
        DutyState.MetLate => ": done after it",
        DutyState.MetOnTime => ": done by then",
        DutyState.ElapsedBeforeAwareness => ": passed before anybody who owes it knew",
        _ => "",
    };
}
