using System.Security.Cryptography;
using System.Text.Json;
using NodaTime;
using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Law;
using RapidReview.Problems;
using RapidReview.Rules.Resolution;

namespace RapidReview.Rules.Packs;

/// <summary>Reads a pack from its manifest and data files, and checks the list of rules against the rules that there are.</summary>
internal sealed class PackReader
{
    private readonly List<Problem> _problems = [];
    private readonly Dictionary<string, Instrument> _instruments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Provision> _provisions = new(StringComparer.Ordinal);

    /// <summary>Reads a pack.</summary>
    /// <param name="folder">The folder's name for messages, such as <c>england</c>.</param>
    /// <param name="read">Gives the contents of a file of the pack.</param>
    /// <param name="rules">The rules that there are.</param>
    /// <exception cref="PackException">The pack is refused.</exception>
    public static Pack Read(string folder, Func<string, ReadOnlyMemory<byte>> read, IEnumerable<Rule> rules)
    {
        var reader = new PackReader();
        var bytes = new List<byte>();
        var manifest = reader.File(folder, "pack.json", read, bytes, reader.Manifest);
        var sources = reader.File(folder, "sources.json", read, bytes, reader.Sources);
        var parameters = reader.File(folder, "parameters.json", read, bytes, reader.Parameters);
        var found = rules.OrderBy(rule => Rule.IdOf(rule.GetType()), StringComparer.Ordinal).ToList();
        if (manifest is not null)
            reader.Compare($"{folder}/pack.json", manifest, found);
        if (reader._problems.Count > 0)
            throw new PackException(Items.From(reader._problems));
        return new Pack(manifest!, sources!, parameters!, Items.From(found), Convert.ToHexStringLower(SHA256.HashData([.. bytes])));
    }

    private T? File<T>(string folder, string name, Func<string, ReadOnlyMemory<byte>> read, List<byte> bytes, Func<DataFile, JsonElement, T> parse)
        where T : class
    {
        var file = new DataFile($"{folder}/{name}", _problems);
        try
        {
            var content = read(name);
            bytes.AddRange(content.Span);
            using var document = JsonDocument.Parse(content);
            return parse(file, document.RootElement);
        }
        catch (JsonException exception)
        {
            file.Report("", $"this is not JSON, at line {exception.LineNumber + 1}, column {exception.BytePositionInLine + 1}", "Mend the syntax.");
            return null;
        }
    }

    private PackManifest Manifest(DataFile file, JsonElement root)
    {
        var o = file.Object(root, "", ["id", "title", "version", "nation", "engagedBy", "coversFrom", "rules"], ["editions", "files", "leavesOut"]);
        return new PackManifest
        {
            Id = o.Text("id"),
            Title = o.Text("title"),
            Version = o.Text("version"),
            Nation = o.Code<Nation>("nation"),
            EngagedBy = Items.From(o.Codes<Engagement>("engagedBy").ToList()),
            CoversFrom = o.Date("coversFrom") ?? LocalDate.MinIsoValue,
            Editions = Items.From(o.List("editions").Select(item =>
            {
                var edition = file.Object(item.Element, item.Pointer, ["id", "title"], []);
                return new Edition(edition.Text("id"), edition.Text("title"));
            }).ToList()),
            Rules = Items.From(o.Texts("rules").ToList()),
            LeavesOut = Items.From(o.Texts("leavesOut").ToList()),
        };
    }

    private SourceCatalogue Sources(DataFile file, JsonElement root)
    {
        var o = file.Object(root, "", ["instruments", "provisions"], []);
        var instruments = o.List("instruments").Select(item => Instrument(file, item.Element, item.Pointer)).ToList();
        foreach (var instrument in instruments.Where(instrument => !_instruments.TryAdd(instrument.Id, instrument)))
            file.Report("/instruments", $"the instrument `{instrument.Id}` stands here twice", "Keep one of them.");
        var provisions = o.List("provisions").Select(item => Provision(file, item.Element, item.Pointer)).OfType<Provision>().ToList();
        foreach (var provision in provisions.Where(provision => !_provisions.TryAdd(provision.Id, provision)))
            file.Report("/provisions", $"the provision `{provision.Id}` stands here twice", "Keep one of them.");
        return new SourceCatalogue(Items.From(instruments), Items.From(_provisions.Values));
    }

    private static Instrument Instrument(DataFile file, JsonElement element, string pointer)
    {
        var o = file.Object(element, pointer, ["id", "title", "shortTitle", "series", "from"], ["until", "editions", "readAt", "note"]);
        return new Instrument
        {
            Id = o.Text("id"),
            Title = o.Text("title"),
            ShortTitle = o.Text("shortTitle"),
            Series = o.Text("series"),
            From = o.Date("from") ?? LocalDate.MinIsoValue,
            Until = o.Date("until"),
            Editions = Items.From(o.Texts("editions").ToList()),
            ReadAt = o.Has("readAt") ? o.Text("readAt") : null,
            Note = o.Has("note") ? o.Text("note") : null,
        };
    }

    private Provision? Provision(DataFile file, JsonElement element, string pointer)
    {
        var o = file.Object(element, pointer, ["id", "instrument", "rank", "verification"], ["pinpoint", "note"]);
        if (!_instruments.TryGetValue(o.Text("instrument"), out var instrument))
        {
            file.Add(PackProblems.NoSuchThing(file.Name, $"{pointer}/instrument", "instrument", o.Text("instrument"), DataFile.Nearest(o.Text("instrument"), _instruments.Keys)));
            return null;
        }

        return new Provision
        {
            Id = o.Text("id"),
            Instrument = instrument,
            Pinpoint = o.Text("pinpoint"),
            Rank = o.Code<AuthorityRank>("rank"),
            Verification = o.Code<Verification>("verification"),
            Note = o.Has("note") ? o.Text("note") : null,
        };
    }

    private Items<PackParameter> Parameters(DataFile file, JsonElement root)
    {
        var o = file.Object(root, "", ["parameters"], []);
        return Items.From(o.List("parameters").Select(item =>
        {
            var parameter = file.Object(item.Element, item.Pointer, ["id", "title", "values"], []);
            var eras = parameter.List("values").Select(value => Era(file, value.Element, value.Pointer)).OfType<ParameterEra>().OrderBy(era => era.From).ToList();
            Eras.Check(file.Name, parameter.Text("id"), eras.Select(era => (era.From, era.Until)), _problems);
            return new PackParameter(parameter.Text("id"), parameter.Text("title"), Items.From(eras));
        }).ToList());
    }

    private ParameterEra? Era(DataFile file, JsonElement element, string pointer)
    {
        var o = file.Object(element, pointer, ["from", "value", "provision", "says"], ["until"]);
        if (!_provisions.TryGetValue(o.Text("provision"), out var provision))
        {
            file.Add(PackProblems.NoSuchThing(file.Name, $"{pointer}/provision", "provision", o.Text("provision"), DataFile.Nearest(o.Text("provision"), _provisions.Keys)));
            return null;
        }

        return new ParameterEra
        {
            From = o.Date("from") ?? LocalDate.MinIsoValue,
            Until = o.Date("until"),
            Value = o.Raw("value") is { } value ? Limit(file, value, $"{pointer}/value") : default,
            Provision = provision,
            Says = o.Text("says"),
        };
    }

    private static TimeLimit Limit(DataFile file, JsonElement element, string pointer)
    {
        if (element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var plain) && plain >= 0)
            return new TimeLimit(plain, default);
        var o = file.Object(element, pointer, ["count", "unit"], []);
        if (o.Raw("count") is { ValueKind: JsonValueKind.Number } count && count.TryGetInt32(out var number) && number is >= 0 and <= 1000)
            return new TimeLimit(number, o.Code<TimeUnit>("unit"));
        file.Report($"{pointer}/count", "a whole number from 0 to 1000 was expected", "Write the number of units.");
        return default;
    }

    private void Compare(string file, PackManifest manifest, List<Rule> rules)
    {
        var ids = rules.Select(rule => Rule.IdOf(rule.GetType())).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < manifest.Rules.Count; i++)
        {
            if (!ids.Contains(manifest.Rules[i]))
                _problems.Add(PackProblems.RuleNotFound(file, $"/rules/{i}", manifest.Rules[i], DataFile.Nearest(manifest.Rules[i], ids)));
        }

        foreach (var id in ids.Except(manifest.Rules, StringComparer.Ordinal).Order(StringComparer.Ordinal))
            _problems.Add(PackProblems.RuleNotListed(file, id));
    }
}
