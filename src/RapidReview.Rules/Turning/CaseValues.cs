using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Places;
using RapidReview.Rules.Reasoning;

namespace RapidReview.Rules.Turning;

/// <summary>The days and authorities that can make a difference in a case, and what may be put in a place of it. Immutable.</summary>
/// <param name="Days">The days.</param>
/// <param name="Authorities">The authorities.</param>
internal sealed partial record CaseValues(Items<string> Days, Items<string> Authorities)
{
    /// <summary>
    /// The days: the moment asked, those of the file and the last days of duties, the days around them, and births that come of
    /// age on them; none after the moment asked, since what is dated later is no fact of the case yet. The authorities: those
    /// that the file names, and one other of each nation that it engages.
    /// </summary>
    public static CaseValues Of(CaseFile file, DecidedCase decided)
    {
        var text = CaseFileWriter.Write(file);
        return new(Items.From(DaysIn(text, decided)), Items.From(AuthoritiesIn(text, decided)));
    }

    /// <summary>What may be put in a place, one change for each value; empty where nothing is known of the place.</summary>
    public static IEnumerable<CaseChange> Changes(string pointer, PlaceValues values)
    {
        // A fact of an entry that is not there yet: entries with it are added.
        if (pointer.IndexOf("/-/", StringComparison.Ordinal) is var added and >= 0)
            return Changes(pointer[..added], values.AskedFor(pointer[(added + 3)..].Split('/'))).Where(change => change.Pointer.EndsWith("/-", StringComparison.Ordinal));
        if (PlaceShape.At(pointer) is not { } shape)
            return pointer.EndsWith("/complete", StringComparison.Ordinal) ? [new(pointer, "true")] : [];
        return PlaceValues.IsList(shape)
            ? values.Of(shape).Select(value => new CaseChange($"{pointer}/-", value)).Prepend(new($"{pointer}/complete", "true"))
            : values.Of(shape).Select(value => new CaseChange(pointer, value));
    }

    private static List<string> DaysIn(string text, DecidedCase decided)
    {
        var asked = London.DateOf(decided.Seen.AsAt);
        var days = new List<LocalDate> { asked };
        days.AddRange(Dates().Matches(text).Select(match => LocalDatePattern.Iso.Parse(match.Value)).Where(parsed => parsed.Success).Select(parsed => parsed.Value));
        foreach (var part in decided.Parts)
        {
            foreach (var (rule, subject) in part.Decider.Rules.Rules.SelectMany((rule, at) => part.Subjects.Of(rule.Subject).Select(subject => (at, subject))))
            {
                if (part.Board.At(rule, subject).Dates is { Due: { IsKnown: true } due } dates)
                    days.AddRange([due.Earliest, dates.PrudentDue.IsKnown ? dates.PrudentDue.Earliest : due.Earliest]);
            }
        }

        // The moment asked comes first, then the days in the order of the file, which begins with the incident.
        var distinct = days.Distinct().ToList();
        return [.. distinct
            .Concat(distinct.Select(day => day.PlusDays(1)))
            .Concat(distinct.Select(day => day.PlusDays(-1)))
            .Concat(distinct.SelectMany(day => new[] { day.PlusYears(-8), day.PlusYears(-18), day.PlusYears(-25) }))
            .Distinct()
            .Where(day => day <= asked)
            .Select(LocalDatePattern.Iso.Format)];
    }

    private static List<string> AuthoritiesIn(string text, DecidedCase decided)
    {
        var nations = decided.Parts.Select(part => part.Decider.Rules.Core.Manifest.Nation).Distinct().ToList();
        var named = Codes().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal).Where(code => nations.Exists(nation => IsIn(code, nation))).ToList();
        return [.. named, .. nations.SelectMany(nation => LocalAuthorities.All.Select(known => known.Code).Where(code => !named.Contains(code, StringComparer.Ordinal) && IsIn(code, nation)).Take(1))];
    }

    private static bool IsIn(string code, Nation nation) => (new AuthorityCode(code).Nation == nation).IsTrue;

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}", RegexOptions.None, 1000)]
    private static partial Regex Dates();

    [GeneratedRegex(@"\b[EW]\d{8}\b", RegexOptions.None, 1000)]
    private static partial Regex Codes();
}
