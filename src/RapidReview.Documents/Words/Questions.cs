using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Explanation;

namespace RapidReview.Documents.Words;

/// <summary>What is missing, as questions: to whom, about whom, and what waits for the answer.</summary>
internal static class Questions
{
    /// <summary>How much of what waits for an answer is named. The JSON names all of it.</summary>
    private const int Named = 4;

    /// <summary>More questions than this are not told beside what they settle.</summary>
    private const int AFew = 3;

    /// <summary>What is worth asking, by whom to ask.</summary>
    public static IEnumerable<IGrouping<Supplier, MissingFact>> Asked(AdvicePart part)
    {
        var idle = IdleClocks.Of(part);
        return part.Missing.Where(fact => !fact.Blocks.All(block => idle.Contains((block.Id, block.Subject)))).GroupBy(fact => fact.Ask);
    }

    /// <summary>The questions that findings wait for, in one line; null where there is none, or more than a few.</summary>
    public static string? Few(IEnumerable<MissingFact> missing, IReadOnlyCollection<(string Id, string Subject)> findings)
    {
        var questions = missing.Where(fact => fact.Blocks.Any(block => findings.Contains((block.Id, block.Subject)))).Select(fact => fact.Question).Distinct(StringComparer.Ordinal).ToList();
        return questions.Count is > 0 and <= AFew ? string.Join(' ', questions) : null;
    }

    /// <summary>What waits for an answer: duties before what bears on a review, and only then the steps that lead there.</summary>
    public static string HeldUp(MissingFact fact, IReadOnlyDictionary<string, (string Says, int Weight)> waiting)
    {
        var held = fact.Blocks.Select(block => waiting[block.Id]).Distinct().OrderBy(finding => finding.Weight).Select(finding => finding.Says).ToList();
        return held.Count <= Named + 1 ? string.Join("; ", held) : $"{string.Join("; ", held.Take(Named))}; and {held.Count - Named} more";
    }

    /// <summary>Whom a question is about: the child in whose record the answer goes, or the most exact of the subjects that wait for it.</summary>
    public static string About(MissingFact fact)
    {
        if (fact.Child is { } child && !fact.Blocks.Any(block => block.Subject.StartsWith(child, StringComparison.Ordinal)))
            return SubjectWords.Say([child]);
        var subjects = Items.From(fact.Blocks.Select(block => block.Subject).Distinct(StringComparer.Ordinal));
        var exact = Items.From(subjects.Where(subject => subject.Contains('/', StringComparison.Ordinal)));
        return SubjectWords.Say(exact.Count > 0 ? exact : subjects);
    }

    /// <summary>How each finding of a part is named where it waits for an answer, with how little it matters.</summary>
    public static IReadOnlyDictionary<string, (string Says, int Weight)> Waiting(AdvicePart part) => Explanations.All(part)
        .GroupBy(finding => finding.Id, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => Wait(group.First()), StringComparer.Ordinal);

    private static (string Says, int Weight) Wait(Finding finding) => finding switch
    {
        DutyFinding => (finding.Says, 0),
        ClockFinding => ($"when {finding.Says}", 3),
        ChecklistFinding => ($"the checklist of {finding.Says}", 1),
        CategoryFinding => ($"whether it is {finding.Says}", 1),
        CriterionFinding => ($"whether {finding.Says}", 2),
        _ => ($"whether {finding.Says}", 1),
    };
}
