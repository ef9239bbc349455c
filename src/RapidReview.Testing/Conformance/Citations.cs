using NodaTime;
using RapidReview.Findings;
using RapidReview.Rules.Reasoning;

namespace RapidReview.Testing.Conformance;

/// <summary>On which days a finding rests, and whether what it cites was in force on them.</summary>
internal static class Citations
{
    /// <summary>The days that govern a finding, one for each era that may apply, of a local duty that tightens it as well; none where no era does.</summary>
    public static List<LocalDate> GoverningDays(DecidedPart part, Finding finding)
    {
        var rules = part.Decider.Rules;
        var position = rules.Find(finding.Id);
        var subject = part.Subjects.Of(rules.Rules[position].Subject).Single(subject => subject.Key == finding.Subject);
        int[] positions = rules.Rules[position].TightenedBy is var local and >= 0 ? [position, local] : [position];
        return [.. positions.SelectMany(at => Eras(part.Board.At(at, subject))).Where(era => era.Version is not null).Select(era => era.Governing).Distinct()];
    }

    /// <summary>Whether what a source cites was in force on a day.</summary>
    public static bool IsInForce(Source source, LocalDate day) => source.From <= day && (source.Until is not { } until || day < until);

    private static IEnumerable<Cell> Eras(Cell cell) => cell.Possible.Count > 0 ? cell.Possible : [cell];
}
