using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Cli.Text;

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
        _ => Explanations.Outcome(finding) switch
        {
            Outcome.Met => ("MET", Tone.Good),
            Outcome.NotMet => ("NOT MET", Tone.Faint),
            Outcome.ForJudgement => ("FOR PEOPLE TO JUDGE", Tone.Warning),
            _ => ("CANNOT BE SAID YET", Tone.Warning),
        },
    };

    /// <summary>The answer to a step, with a tone.</summary>
    public static Run Answer(Outcome outcome) => outcome switch
    {
        Outcome.Met => new Run("[yes]", Tone.Good),
        Outcome.NotMet => new Run("[no]", Tone.Heading),
        _ => new Run("[not yet known]", Tone.Warning),
    };
}
