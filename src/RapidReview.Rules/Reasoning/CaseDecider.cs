using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Problems;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Model;
using RapidReview.Rules.Resolution;

namespace RapidReview.Rules.Reasoning;

/// <summary>Decides cases for one moment under the packs that are loaded, with the same parts forced. Immutable and thread-safe.</summary>
/// <param name="Loaded">The packs.</param>
/// <param name="Calendar">The calendar.</param>
/// <param name="DueSoon">How many working days before its last day a duty is due soon.</param>
/// <param name="Forced">The rules that are forced, each as of an edition or, where that is null, by their own dates.</param>
/// <param name="AsAt">The moment.</param>
internal sealed record CaseDecider(LoadedPacks Loaded, WorkingDayCalendar Calendar, int DueSoon, Items<(string? Edition, RuleSet Rules)> Forced, Instant AsAt)
{
    /// <summary>Decides all of it; or says what is wrong with the facts that packs have declared.</summary>
    /// <param name="file">A file that was checked.</param>
    public (DecidedCase? Case, Items<Problem> Problems) Decide(CaseFile file)
    {
        var (values, problems) = LocalFactsReader.Read(file, Loaded.Declared.Values);
        if (problems.Count > 0)
            return (null, problems);
        var seen = AsAtCase.Of(file, AsAt);
        var local = new LocalValues(Loaded.Declared, values, seen.From);
        var parts = Laws(seen.File).Select(law =>
        {
            var (part, board) = Part(law.Rules, law.Reading, seen, local);
            board.Fill(part.Subjects);
            return part;
        });
        return (new DecidedCase(seen, Calendar, Loaded.Packs, Items.From(Forced.Select(looked => looked.Rules.Core.Manifest.Id)), Items.From(parts)), []);
    }

    /// <summary>One part, decided only as far as it is asked about, by one thread; null where there is no such part, or the file cannot be used.</summary>
    /// <param name="file">A file that was checked.</param>
    /// <param name="index">The position of the part.</param>
    public DecidedPart? Part(CaseFile file, int index)
    {
        var (values, problems) = LocalFactsReader.Read(file, Loaded.Declared.Values);
        if (problems.Count > 0)
            return null;
        var seen = AsAtCase.Of(file, AsAt);
        if (Laws(seen.File).ElementAtOrDefault(index) is not { Rules: { } rules } law)
            return null;
        var (part, board) = Part(rules, law.Reading, seen, new LocalValues(Loaded.Declared, values, seen.From));
        board.Await(part.Subjects);
        return part;
    }

    /// <summary>The law that each part applies: that of each nation which the case engages, and then what is forced.</summary>
    private IEnumerable<(RuleSet Rules, LawReading Reading)> Laws(CaseFile seen)
    {
        foreach (var core in Loaded.Cores)
        {
            var manifest = core.Core.Manifest;
            if (!Jurisdiction.Engages(seen, manifest.Nation, manifest.EngagedBy).IsFalse)
                yield return (Loaded.For(core.Core, Arrangement.Of(seen, manifest.Nation, manifest.EngagedBy).Authorities), default);
        }

        foreach (var (edition, rules) in Forced)
        {
            var manifest = rules.Core.Manifest;
            if (!Jurisdiction.Engages(seen, manifest.Nation, manifest.EngagedBy).IsFalse)
                yield return (rules, new LawReading(edition, IsForced: true));
        }
    }

    private (DecidedPart Part, Board Board) Part(RuleSet rules, LawReading reading, AsAtCase seen, LocalValues local)
    {
        var decider = new Decider(rules, reading, Calendar, DueSoon);
        var board = new Board(decider, local);
        var subjects = PartSubjects.In(seen.File, rules.Core.Manifest, DateFact.At(seen.AsAt, London.DateOf(seen.AsAt)), board);
        return (new DecidedPart(decider, board, subjects), board);
    }
}
