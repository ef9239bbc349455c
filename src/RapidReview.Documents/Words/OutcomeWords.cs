using RapidReview.Cases;
using RapidReview.Documents.Model;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Documents.Words;

/// <summary>Says how a finding came out.</summary>
internal static class OutcomeWords
{
    public static (string Words, Tone Tone) Of(Finding finding) => finding switch
    {
        DutyFinding duty => (DutyWords.State(duty), DutyWords.Tone(duty.State)),
        ClockFinding { Outcome: Outcome.Met } clock => ($"STARTED {Wording.Date(clock.Start)}", Tone.Good),
        ClockFinding { Outcome: Outcome.NotMet } => ("NOT STARTED", Tone.Faint),
        NoteFinding { Outcome: Outcome.Met } => ("APPLIES", Tone.Warning),
        NoteFinding { Outcome: Outcome.NotMet } => ("DOES NOT APPLY", Tone.Faint),
        ConsiderationFinding { Outcome: Outcome.Met } => ("ENGAGED", Tone.Good),
        ConsiderationFinding { Outcome: Outcome.NotMet } => ("NOT ENGAGED", Tone.Faint),
        ConsiderationFinding { Outcome: Outcome.ForJudgement, Suggested: Outcome.Met } => ("FOR THE MEETING TO JUDGE, AND SUGGESTED BY FACTS", Tone.Warning),
        ConsiderationFinding { Outcome: Outcome.ForJudgement } => ("FOR THE MEETING TO JUDGE", Tone.Warning),
        QuorumFinding { Outcome: Outcome.Met, Binding: true } => ("QUORATE", Tone.Good),
        QuorumFinding { Outcome: Outcome.Met } => ("ALL TOOK PART", Tone.Good),
        QuorumFinding { Outcome: Outcome.NotMet, Binding: true } => ("NOT QUORATE", Tone.Alarm),
        QuorumFinding { Outcome: Outcome.NotMet } => ("NOT ALL TOOK PART", Tone.Warning),
        ChecklistFinding { Outcome: Outcome.Met } => ("COMPLETE", Tone.Good),
        ChecklistFinding { Outcome: Outcome.NotMet } => ("NOT COMPLETE", Tone.Warning),
        ChecklistFinding => ("STILL OPEN", Tone.Warning),
        _ => Explanations.Outcome(finding) switch
        {
            Outcome.Met => ("MET", Tone.Good),
            Outcome.NotMet => ("NOT MET", Tone.Faint),
            Outcome.ForJudgement => ("FOR PEOPLE TO JUDGE", Tone.Warning),
            _ => ("CANNOT BE SAID YET", Tone.Warning),
        },
    };

    /// <summary>A safeguarding partner, at the beginning of a line.</summary>
    public static string Partner(SafeguardingPartner partner) => partner switch
    {
        SafeguardingPartner.LocalAuthority => "The local authority",
        SafeguardingPartner.Health => "The health partner",
        _ => "The police",
    };

    /// <summary>Whether somebody took part.</summary>
    public static string TookPart(Outcome outcome) => outcome switch
    {
        Outcome.Met => "took part",
        Outcome.NotMet => "did not take part",
        _ => "not known whether it took part",
    };

    /// <summary>How an item of a checklist stands, with a tone.</summary>
    public static Run Item(ChecklistItemState state) => state switch
    {
        ChecklistItemState.Done => new Run("[done]", Tone.Good),
        ChecklistItemState.NotDone => new Run("[not done]", Tone.Strong),
        ChecklistItemState.ByHand => new Run("[by hand]", Tone.Faint),
        _ => new Run("[not yet known]", Tone.Warning),
    };

    /// <summary>The answer to a step, with a tone.</summary>
    public static Run Answer(Outcome outcome) => outcome switch
    {
        Outcome.Met => new Run("[yes]", Tone.Good),
        Outcome.NotMet => new Run("[no]", Tone.Strong),
        _ => new Run("[not yet known]", Tone.Warning),
    };
}
