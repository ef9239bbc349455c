using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using RapidReview.Cases;
using RapidReview.Rules;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Model;

namespace RapidReview.Testing.Generation;

/// <summary>What made-up cases play on: the authorities, the days and the facts that some packs care about.</summary>
internal sealed class CaseGround
{
    // The edges of Easter, Christmas and other holidays.
    private static readonly string[] Holidays = ["2018-12-24", "2019-04-18", "2022-06-02", "2022-09-19", "2023-05-08", "2024-03-28", "2025-04-17", "2025-12-24"];

    // Two neighbours in three parts of England and one of Wales.
    private static readonly string[] Usual = ["E06000004", "E06000002", "E10000028", "E08000006", "W06000023", "W06000008"];

    private readonly DeclaredFact[] _facts;

    public CaseGround(Advisor advisor)
    {
        var locals = advisor.Packs.Where(pack => !pack.Manifest.IsCore).ToList();
        Days =
        [
            .. advisor.Packs.SelectMany(advisor.BoundariesOf).Concat(locals.Select(pack => pack.Manifest.CoversFrom)).Distinct().Order(),
            .. Holidays.Select(day => LocalDatePattern.Iso.Parse(day).Value),
        ];
        // Of a partnership's pack its own authorities come up most, and others with them.
        var own = locals.SelectMany(pack => pack.Manifest.Area).Select(code => code.Value).Distinct(StringComparer.Ordinal).ToList();
        Codes = own.Count == 0 ? Usual : [.. own.Take(6), .. own.Take(2), .. Usual.Except(own, StringComparer.Ordinal).Take(3)];
        _facts = [.. advisor.Packs.SelectMany(pack => pack.Facts)];
    }

    /// <summary>The days around which things happen; one that stands there twice comes up twice as often.</summary>
    public LocalDate[] Days { get; }

    /// <summary>The authorities; one that stands there twice comes up twice as often.</summary>
    public string[] Codes { get; }

    /// <summary>The same case with the facts that packs declare for themselves, as many as are known of it.</summary>
    public CaseFile WithLocalFacts(CaseFile file, Dice dice, CaseDays days)
    {
        if (_facts.Length == 0)
            return file;
        var json = JsonNode.Parse(CaseFileWriter.Write(file))!;
        var local = new JsonObject();
        foreach (var pack in _facts.GroupBy(fact => fact.Pack, StringComparer.Ordinal))
            local[pack.Key] = Pack(file, [.. pack], dice, days);
        json["local"] = local;
        return CaseFileReader.Read(json.ToJsonString()).File ?? file;
    }

    private static JsonObject Pack(CaseFile file, DeclaredFact[] facts, Dice dice, CaseDays days)
    {
        var made = Facts(facts.Where(fact => fact.Group.Length == 0), dice, days);
        foreach (var group in facts.Where(fact => fact.Group.Length > 0).GroupBy(fact => fact.Group, StringComparer.Ordinal))
        {
            var entries = new JsonObject();
            foreach (var place in LocalFactsReader.Places(file, group.Key).Distinct(StringComparer.Ordinal).Where(_ => dice.Chance(85)))
                entries[place] = Facts(group, dice, days);
            made[group.Key] = entries;
        }

        return made;
    }

    private static JsonObject Facts(IEnumerable<DeclaredFact> facts, Dice dice, CaseDays days)
    {
        var made = new JsonObject();
        foreach (var fact in facts.Where(_ => dice.Chance(days.Known - 10)))
            made[fact.Id] = dice.Chance(4) ? "cannot-be-established" : Value(fact, dice, days);
        return made;
    }

    private static JsonNode Value(DeclaredFact fact, Dice dice, CaseDays days) => fact.Kind switch
    {
        DeclaredKind.YesNo => dice.Chance(60),
        DeclaredKind.Code => dice.Pick([.. fact.Codes]),
        DeclaredKind.Event or DeclaredKind.Date => Day(dice, days),
        DeclaredKind.Text => "as agreed at the meeting",
        _ => dice.Pick(["role-1", "role-2", "police"]),
    };

    private static JsonNode Day(Dice dice, CaseDays days)
    {
        var day = days.Near();
        return dice.Chance(12)
            ? new JsonObject { ["from"] = LocalDatePattern.Iso.Format(day.PlusDays(-dice.Pick([0, 1, 4]))), ["to"] = LocalDatePattern.Iso.Format(day.PlusDays(dice.Pick([0, 1, 4]))) }
            : LocalDatePattern.Iso.Format(day);
    }
}
