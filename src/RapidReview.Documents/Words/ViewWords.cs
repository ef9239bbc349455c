using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Problems;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Views;

namespace RapidReview.Documents.Words;

/// <summary>Says what agencies say of the same facts, and what it changes.</summary>
internal static class ViewWords
{
    /// <summary>What heads it.</summary>
    public const string Heading = "Where agencies disagree";

    /// <summary>What is always said with it.</summary>
    public const string Caution = "The advice rests on what the file itself records. Nobody is said to be right.";

    /// <summary>What is said where the views were not worked out.</summary>
    public const string NotWorkedOut = "The file keeps what agencies say of single facts. What that changes was not worked out here.";

    /// <summary>How many differences are named where it is told in short.</summary>
    private const int Named = 4;

    /// <summary>Each fact of which something is said that the file does not say, with who says what and what it changes.</summary>
    /// <param name="views">The views.</param>
    /// <param name="inShort">Whether only the first differences are named.</param>
    public static IEnumerable<ViewEntry> Facts(CaseViews views, bool inShort) => views.Facts
        .Where(fact => fact.IsDisputed || !fact.IsRecorded)
        .OrderByDescending(fact => fact.IsDisputed)
        .Select(fact =>
        {
            var told = Items.From(ChangeWords.Of(fact.Changes.Where(ChangeWords.IsWorthTelling)).Select(entry => entry.Line.Text));
            return new ViewEntry(About(fact), Items.From(fact.Values.SelectMany(value => Said(fact, value))), Effect(views, fact, told.Count), inShort && told.Count > Named ? Items.From(told.Take(Named).Append($"And {told.Count - Named} more: see the views.")) : told);
        });

    /// <summary>How many facts are said as the file records them; null where there is none.</summary>
    public static string? Agreed(CaseViews views) => views.Facts.Count(fact => !fact.IsDisputed && fact.IsRecorded) switch
    {
        0 => null,
        1 => "Of one more fact, what is said is what the file records.",
        var count => $"Of {count} more facts, what is said is what the file records.",
    };

    /// <summary>A fact as the question that yields it, with what it is about.</summary>
    public static string About(AssertedFact fact) =>
        $"{fact.Question ?? "What is the fact of a pack that is not loaded?"}{(fact.About.Count > 0 ? $" ({string.Join("; ", fact.About)})" : "")}";

    /// <summary>What is supposed on the view of a body, in words.</summary>
    public static IEnumerable<string> Supposed(CaseViews views, BodyView body) =>
        from fact in views.Facts
        let said = fact.Values.Where(value => value.By.Any(one => one.By == body.By)).ToList()
        where said.Count > 0
        select $"{About(fact)} {(said.Count > 1 ? "Left open: it said different things, and it cannot be told which came last." : Sentences.Full(Sentences.Capital(said[0].Says)))}";

    /// <summary>The duties that stand the same under every view.</summary>
    public static IEnumerable<string> Same(CaseViews views) =>
        from part in views.Common.Parts
        where !part.Forced
        from alike in part.Duties.Where(duty => duty.Owed != Outcome.NotMet).GroupBy(duty => (duty.Says, Owner: duty.Owner.Name, Stands: Changes.Stands(duty)))
        select $"{DutyWords.Sentence(alike.First()).TrimEnd('.')} ({SubjectWords.Say([.. alike.Select(duty => duty.Subject)])}): {alike.Key.Stands}.";

    /// <summary>Why a case cannot be so, as sentences.</summary>
    public static IEnumerable<string> CannotBe(Items<Problem> problems) => problems.Select(problem => $"The case cannot be so: {problem.Found}.");

    private static IEnumerable<string> Said(AssertedFact fact, AssertedValue value)
    {
        if (value.IsFiles)
            yield return $"The file: {value.Says}.";
        else if (value == fact.Values[0] && !fact.IsRecorded)
            yield return "The file does not record it.";
        foreach (var by in value.By)
            yield return $"{Sentences.Capital(by.Name)}: {value.Says}{On(by.On)}{(by.Source is { } source ? $"; source: {source.TrimEnd('.')}" : "")}.{(by.MayBeSuperseded ? " It said otherwise too, and it cannot be told which came last." : "")}";
        foreach (var problem in CannotBe(value.Problems))
            yield return $"If only this were put in place: {char.ToLowerInvariant(problem[0])}{problem[1..]}";
    }

    private static string On(DateFact on) => on.IsKnown ? $", said on {Wording.Date(on)}" : ", not known when";

    private static string Effect(CaseViews views, AssertedFact fact, int differences) => fact.Effect switch
    {
        AssertionEffect.Matters => differences > 0 ? "It matters for:" : "It matters for steps on the way alone: what is to be done is the same.",
        AssertionEffect.MattersWithOthers => $"Alone it changes nothing. Together with what is said on {Others(views, fact)} it matters{(differences > 0 ? ", for example for:" : " for steps on the way.")}",
        AssertionEffect.DoesNotMatter => fact.IsDisputed ? "Whoever is right, the advice is the same." : "With it and without it, the advice is the same.",
        _ => "No difference was found. Not every combination of what is said could be tried, so that there may be one.",
    };

    private static string Others(CaseViews views, AssertedFact fact) =>
        string.Join(" and ", views.Facts.Where(other => fact.With.Contains(other.Pointer, StringComparer.Ordinal)).Select(other => $"\u201c{About(other)}\u201d"));
}
