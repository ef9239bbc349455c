using NodaTime;
using RapidReview.Facts;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Rules.Reasoning;

/// <summary>Between which days the date lies that decides which era of a rule applies.</summary>
internal static class Governing
{
    private const int Kinds = (int)GoverningDate.ScopingRequested + 1;

    /// <summary>The first and the last day that it can be, both inclusive. The first is the beginning of time where nothing bounds it.</summary>
    public static Span Days(GoverningDate by, Subject subject)
    {
        // Every rule asks; each subject has few answers. Threads that explain at once write the same.
        var known = (Span?[])(subject.Memo ??= new Span?[Kinds]);
        return known[(int)by] ??= Find(by, subject);
    }

    private static Span Find(GoverningDate by, Subject subject)
    {
        var asked = subject.AsAt.Latest;
        var date = subject.DateOf(by);
        if (date.State == FactState.DidNotHappen)
            return new(asked, asked);
        // Nothing that is done about an incident is done before it, nor is anything seen that comes after the moment asked:
        // that holds of bounds too, so that a date that is found out always lies within what was possible before. What is only
        // planned for a later day goes by the law of the moment asked: nobody knows yet what will be in force then.
        var incident = subject.Incident.OccurredOn;
        var (from, to) = date.IsKnown ? (LocalDate.Min(date.Earliest, asked), LocalDate.Min(date.Latest, asked)) : (LocalDate.MinIsoValue, asked);
        if (by != GoverningDate.Incident && incident.IsKnown)
            from = LocalDate.Max(from, incident.Earliest);
        return new(from, LocalDate.Max(from, to));
    }

    /// <summary>The first and the last day, both inclusive.</summary>
    internal sealed record Span(LocalDate From, LocalDate To);
}
