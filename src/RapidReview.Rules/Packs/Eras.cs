using NodaTime;
using RapidReview.Problems;
using RapidReview.Rules.Calendar;

namespace RapidReview.Rules.Packs;

/// <summary>Checks that the eras of one id follow each other without gap or overlap.</summary>
internal static class Eras
{
    /// <param name="file">The file for messages.</param>
    /// <param name="id">The id whose eras these are.</param>
    /// <param name="eras">The eras, earliest first; from inclusive, until exclusive.</param>
    /// <param name="problems">Where problems go.</param>
    public static void Check(string file, string id, IEnumerable<(LocalDate From, LocalDate? Until)> eras, List<Problem> problems)
    {
        (LocalDate From, LocalDate? Until)? before = null;
        foreach (var era in eras)
        {
            if (era.Until is { } end && end <= era.From)
                problems.Add(PackProblems.Malformed(file, "", $"an era of `{id}` ends on {Iso(end)}, no later than it begins", "Let it end after it begins."));
            if (before is { } earlier)
            {
                if (earlier.Until is not { } until || until > era.From)
                    problems.Add(PackProblems.Overlap(file, id, Iso(earlier.From), Iso(era.From)));
                else if (until < era.From)
                    problems.Add(PackProblems.Gap(file, id, Iso(until), Iso(era.From)));
            }

            before = era;
        }
    }

    private static string Iso(LocalDate date) => IsoDay.Write(date);
}
