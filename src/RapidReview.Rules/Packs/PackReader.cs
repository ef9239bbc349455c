using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using NodaTime;
using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Law;
using RapidReview.Packs;
using RapidReview.Problems;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Model;
using RapidReview.Rules.Packs.Templates;
using RapidReview.Rules.Resolution;

namespace RapidReview.Rules.Packs;

/// <summary>Reads a pack from its manifest and data files, and checks the list of rules against the rules that there are.</summary>
internal sealed class PackReader
{
    private static readonly SearchValues<char> IdLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>The files that are read beside the manifest. A core declares no facts of its own.</summary>
    private static readonly string[] DataFiles = ["sources.json", "parameters.json", "facts.json", "rules.json"];

    private readonly List<Problem> _problems = [];
    private bool _listsFiles;
    private Items<PackParameter> _parameters = [];
    private Items<SetParameter> _sets = [];
    private readonly Dictionary<string, Instrument> _instruments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Provision> _provisions = new(StringComparer.Ordinal);

    /// <summary>Reads a pack.</summary>
    /// <param name="folder">The folder's name for messages, such as <c>england</c>.</param>
    /// <param name="read">Gives the contents of a file of the pack; null where there is no such file.</param>
    /// <param name="rules">The rules in C# that there are.</param>
    /// <param name="documents">The names of the files with documents that there are.</param>
    /// <exception cref="PackException">The pack is refused.</exception>
    public static Pack Read(string folder, Func<string, ReadOnlyMemory<byte>?> read, IEnumerable<Rule> rules, IEnumerable<string>? documents = null)
    {
        var reader = new PackReader();
        var bytes = new List<byte>();
        if (reader.File(folder, "pack.json", read, bytes, reader.Manifest) is not { } manifest)
            throw new PackException(Items.From(reader._problems));
        // Where a listed file is not there, what the others would lack of it is not told as well.
        var papers = (documents ?? []).Order(StringComparer.Ordinal).ToList();
        if (!reader.CheckFiles($"{folder}/pack.json", manifest, read, papers))
            throw new PackException(Items.From(reader._problems));
        var sources = reader.File(folder, "sources.json", read, bytes, reader.Sources);
        reader.File(folder, "parameters.json", read, bytes, reader.Parameters, isNeeded: manifest.IsCore);
        var facts = manifest.IsCore ? [] : reader.File(folder, "facts.json", read, bytes, (file, root) => new FactFile(file, manifest.Id).Read(root), isNeeded: false) ?? [];
        var (faulty, file) = (reader._problems.Count, default(RuleFile));
        var spelt = reader.File(folder, "rules.json", read, bytes, (data, root) => (file = new RuleFile(data, reader._problems, Items.From(facts.Select(fact => new LocalProperty(fact))))).Read(root), isNeeded: false) ?? [];
        var found = rules.Concat(spelt).OrderBy(IdOf, StringComparer.Ordinal).ToList();
        var declared = Items.From(facts.Select(fact => new LocalProperty(fact)));
        var templates = papers.Select(name => reader.File(folder, name, read, bytes, (data, root) => new TemplateFile(data, reader._problems, declared, manifest).Read(root))).OfType<DocumentTemplate>().ToList();
        // Of a file that cannot be read nobody knows which rules it has: that is said, and no rule is missed as well.
        var isUnread = file is null && reader._problems.Count > faulty;
        reader.Compare($"{folder}/pack.json", manifest, found, isUnread ? manifest.Rules : file is null ? [] : file.Ids);
        reader.CheckOwn(folder, manifest, found);
        if (reader._problems.Count > 0)
            throw new PackException(Items.From(reader._problems));
        return new Pack(manifest, sources!, reader._parameters, reader._sets, facts, Items.From(found), Items.From(templates), Convert.ToHexStringLower(SHA256.HashData([.. bytes])));
    }

    private static string IdOf(Rule rule) => rule.Name?.Id ?? rule.Origin;

    private T? File<T>(string folder, string name, Func<string, ReadOnlyMemory<byte>?> read, List<byte> bytes, Func<DataFile, JsonElement, T?> parse, bool isNeeded = true)
        where T : class
    {
        var file = new DataFile($"{folder}/{name}", _problems);
        if (read(name) is not { } content)
        {
            if (isNeeded)
                file.Report("", "the file is missing", "Add it.");
            return null;
        }

        if (content.Length > RulePack.MostFileBytes)
        {
            file.Report("", $"the file has {content.Length} bytes", $"Keep each file of a pack within {RulePack.MostFileBytes} bytes.");
            return null;
        }

        try
        {
            bytes.AddRange(content.Span);
            using var document = JsonDocument.Parse(content);
            return PlainText.Check(file, document.RootElement, "") ? parse(file, document.RootElement) : null;
        }
        catch (JsonException exception)
        {
            file.Add(PackProblems.NotJson(file.Name, (exception.LineNumber ?? 0) + 1, (exception.BytePositionInLine ?? 0) + 1));
            return null;
        }
    }

    private PackManifest Manifest(DataFile file, JsonElement root)
    {
        var extends = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("extends", out _);
        var o = file.Object(
            root,
            "",
            ["id", "title", "version", "nation", "coversFrom", "rules", .. extends ? (string[])["contract", "extends", "area"] : ["engagedBy"]],
            ["files", "leavesOut", .. extends ? (string[])["reviewDue", "assembly", "replaces"] : ["editions"]]);
        _listsFiles = o.Has("files");
        if (o.Raw("contract") is { } contract && (contract.ValueKind != JsonValueKind.Number || !contract.TryGetInt32(out var version) || version is < 1 or > RulePack.Contract))
            file.Add(PackProblems.NewerContract(file.Name, contract.GetRawText(), RulePack.Contract));
        return new PackManifest
        {
            Id = Id(file, o),
            Title = o.Text("title"),
            Version = o.Text("version"),
            Nation = o.Code<Nation>("nation"),
            Extends = extends ? o.Text("extends", "-") : null,
            EngagedBy = Items.From(o.Codes<Engagement>("engagedBy").ToList()),
            Area = Area(file, o),
            CoversFrom = o.Date("coversFrom") ?? LocalDate.MinIsoValue,
            ReviewDue = o.Date("reviewDue"),
            Assembly = o.Has("assembly") ? o.Text("assembly") : null,
            Files = Items.From(o.Texts("files").ToList()),
            Editions = Items.From(o.List("editions").Select(item =>
            {
                var edition = file.Object(item.Element, item.Pointer, ["id", "title"], []);
                return new Edition(edition.Text("id"), edition.Text("title"));
            }).ToList()),
            Rules = Items.From(o.Texts("rules").ToList()),
            Replaces = Items.From(o.List("replaces").Select(item =>
            {
                var replaces = file.Object(item.Element, item.Pointer, ["rule", "with", "reason"], []);
                return new Replacement(replaces.Text("rule", "-"), replaces.Text("with", "-"), replaces.Text("reason"));
            }).ToList()),
            LeavesOut = Items.From(o.Texts("leavesOut").ToList()),
        };
    }

    private static string Id(DataFile file, JsonReading o)
    {
        var id = o.Text("id", "-");
        if (id.Length is < 2 or > 60 || id[0] == '-' || id[^1] == '-' || id.AsSpan().ContainsAnyExcept(IdLetters))
            file.Report("/id", "this is no id", "Write it in small letters, digits and hyphens, such as `tees`.");
        return id;
    }

    private static Items<AuthorityCode> Area(DataFile file, JsonReading o)
    {
        var area = new List<AuthorityCode>();
        var index = 0;
        foreach (var code in o.Texts("area").ToList())
        {
            var pointer = $"/area/{index++}";
            if (Conditions.Codes.Convert(code, typeof(AuthorityCode)) is not AuthorityCode authority)
                file.Add(PackProblems.NoSuchThing(file.Name, pointer, "local authority", code, Conditions.Codes.Nearest(code, typeof(AuthorityCode)), Conditions.Codes.Remedy(typeof(AuthorityCode))));
            else if (area.Contains(authority))
                file.Report(pointer, $"`{code}` stands here twice", "Keep one of them.");
            else
                area.Add(authority);
        }

        if (o.Has("area") && index == 0)
            file.Report("/area", "no local authority is named", "Name those whose partnership it is, by GSS code.");
        return Items.From(area);
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
            file.Add(PackProblems.NoSuchThing(file.Name, $"{pointer}/instrument", "instrument", o.Text("instrument"), DataFile.Nearest(o.Text("instrument"), _instruments.Keys), "Name one of the `instruments` of this file."));
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

    private object Parameters(DataFile file, JsonElement root)
    {
        var o = file.Object(root, "", ["parameters"], ["sets"]);
        _parameters = Items.From(o.List("parameters").Select(item =>
        {
            var parameter = file.Object(item.Element, item.Pointer, ["id", "title", "values"], ["local"]);
            return new PackParameter(parameter.Text("id"), parameter.Text("title"), Values(file, parameter, parameter.Text("id"), hasGaps: false)) { Local = parameter.Code<LocalChange>("local") };
        }).ToList());
        _sets = Items.From(o.List("sets").Select(item =>
        {
            var set = file.Object(item.Element, item.Pointer, ["parameter", "reason", "values"], []);
            return new SetParameter(set.Text("parameter", "-"), set.Text("reason"), Values(file, set, set.Text("parameter"), hasGaps: true));
        }).ToList());
        return _parameters;
    }

    private Items<ParameterEra> Values(DataFile file, JsonReading o, string id, bool hasGaps)
    {
        var eras = o.List("values").Select(value => Era(file, value.Element, value.Pointer)).OfType<ParameterEra>().OrderBy(era => era.From).ToList();
        var found = new List<Problem>();
        Eras.Check(file.Name, id, eras.Select(era => (era.From, era.Until)), found);
        _problems.AddRange(found.Where(problem => !hasGaps || problem.Code != PackProblems.GapCode));
        return Items.From(eras);
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

    /// <summary>Each file that the manifest lists is there, and none that is read is there and not listed: a pack acts whole or not at all.</summary>
    /// <returns>Whether what is listed is there.</returns>
    private bool CheckFiles(string document, PackManifest manifest, Func<string, ReadOnlyMemory<byte>?> read, List<string> documents)
    {
        var listed = manifest.Files.Where(name => name.EndsWith(RulePack.DocumentEnding, StringComparison.Ordinal)).Except(documents, StringComparer.Ordinal);
        List<string> known = [.. DataFiles.Where(name => !manifest.IsCore || name != "facts.json"), .. documents, .. listed];
        var there = known.Where(name => read(name) is not null).ToList();
        if (!_listsFiles)
        {
            _problems.Add(PackProblems.NoFiles(document, there));
            return true;
        }

        for (var i = 0; i < manifest.Files.Count; i++)
        {
            var name = manifest.Files[i];
            if (!known.Contains(name, StringComparer.Ordinal))
                _problems.Add(PackProblems.FileNotRead(document, $"/files/{i}", name, DataFile.Nearest(name, known), known));
            else if (manifest.Files.Take(i).Contains(name, StringComparer.Ordinal))
                _problems.Add(PackProblems.Malformed(document, $"/files/{i}", $"`{name}` stands here twice", "Keep one of them."));
            else if (!there.Contains(name, StringComparer.Ordinal))
                _problems.Add(PackProblems.FileNotFound(document, $"/files/{i}", name));
        }

        foreach (var name in there.Except(manifest.Files, StringComparer.Ordinal))
            _problems.Add(PackProblems.FileNotListed(document, name));
        return !known.Except(there, StringComparer.Ordinal).Intersect(manifest.Files, StringComparer.Ordinal).Any();
    }

    private void Compare(string file, PackManifest manifest, List<Rule> rules, IEnumerable<string> spelt)
    {
        var ids = rules.Select(IdOf).Concat(spelt).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < manifest.Rules.Count; i++)
        {
            if (!ids.Contains(manifest.Rules[i]))
                _problems.Add(PackProblems.RuleNotFound(file, $"/rules/{i}", manifest.Rules[i], DataFile.Nearest(manifest.Rules[i], ids)));
            else if (manifest.Rules.Take(i).Contains(manifest.Rules[i], StringComparer.Ordinal))
                _problems.Add(PackProblems.Malformed(file, $"/rules/{i}", $"`{manifest.Rules[i]}` stands here twice", "Keep one of them."));
        }

        foreach (var id in ids.Except(manifest.Rules, StringComparer.Ordinal).Order(StringComparer.Ordinal))
            _problems.Add(PackProblems.RuleNotListed(file, id));
    }

    /// <summary>What a partnership's pack calls its own begins with its own id, and none of it begins before the pack.</summary>
    private void CheckOwn(string folder, PackManifest manifest, List<Rule> rules)
    {
        if (manifest.IsCore)
            return;
        var own = $"{manifest.Id}.";
        for (var i = 0; i < manifest.Rules.Count; i++)
        {
            if (!manifest.Rules[i].StartsWith(own, StringComparison.Ordinal))
                _problems.Add(PackProblems.ForeignId($"{folder}/pack.json", $"/rules/{i}", manifest.Rules[i], manifest.Id));
        }

        for (var i = 0; i < _parameters.Count; i++)
        {
            if (!_parameters[i].Id.StartsWith(own, StringComparison.Ordinal))
                _problems.Add(PackProblems.ForeignId($"{folder}/parameters.json", $"/parameters/{i}/id", _parameters[i].Id, manifest.Id));
        }

        foreach (var rule in rules.Where(rule => rule.Force is { } force && IsoDay.Read(force.From) < manifest.CoversFrom))
            _problems.Add(PackProblems.BeforeItsTime($"{folder}/pack.json", $"`{IdOf(rule)}`", rule.Force!.From, IsoDay.Write(manifest.CoversFrom)));
        foreach (var set in _sets)
        {
            foreach (var era in set.Eras.Where(era => era.From < manifest.CoversFrom))
                _problems.Add(PackProblems.BeforeItsTime($"{folder}/parameters.json", $"what is set for `{set.Parameter}`", IsoDay.Write(era.From), IsoDay.Write(manifest.CoversFrom)));
        }

        foreach (var rule in rules)
        {
            foreach (var area in rule.Areas.Where(area => manifest.Area.All(known => known.Value != area)))
                _problems.Add(PackProblems.NoSuchThing(rule.Origin, "", "authority of the pack's area", area, DataFile.Nearest(area, manifest.Area.Select(known => known.Value)), "Name one that the manifest's `area` names."));
        }
    }
}
