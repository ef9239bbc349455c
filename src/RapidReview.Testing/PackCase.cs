using System.Text.Json;
using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Problems;
using RapidReview.Rules;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Intake;

namespace RapidReview.Testing;

/// <summary>
/// One of the invented cases that a pack keeps in its folder, under <c>cases</c> and a name: <c>case.json</c>, perhaps
/// <c>asked.json</c> with <c>asAt</c> and <c>forced</c>, and <c>advice.approved.md</c>, the conclusions that it must keep giving.
/// </summary>
/// <param name="Name">The name of its folder.</param>
/// <param name="Folder">The path of its folder.</param>
/// <param name="File">The case file; null where it cannot be used.</param>
/// <param name="Options">How advice is asked for.</param>
/// <param name="Problems">Why it cannot be used; empty where it can.</param>
public sealed record PackCase(string Name, string Folder, CaseFile? File, AdviceOptions Options, Items<Problem> Problems)
{
    private const string Approved = "advice.approved.md";

    /// <summary>How a line begins that a skeleton leaves to its author.</summary>
    private const string ToFillIn = "\nTo be filled in";

    /// <summary>The cases of a pack, by name. A folder among them without its <c>case.json</c> is a case that cannot be used.</summary>
    /// <param name="packFolder">The folder of the pack.</param>
    public static Items<PackCase> In(string packFolder)
    {
        var cases = Path.Combine(packFolder, "cases");
        return !Directory.Exists(cases) ? [] : Items.From(Directory.EnumerateDirectories(cases).Order(StringComparer.Ordinal).Select(Read));
    }

    /// <summary>How the advice on it stands against what was approved.</summary>
    /// <param name="advisor">The advisor, with the pack and its core.</param>
    /// <param name="accept">Whether to approve what is concluded now, whatever was before.</param>
    public PackCaseResult Check(Advisor advisor, bool accept = false)
    {
        ArgumentNullException.ThrowIfNull(advisor);
        if (File is null)
            return new(this, PackCaseState.Unusable, [], Problems);
        if (advisor.Check(Options).Concat(advisor.Check(File)).ToList() is { Count: > 0 } problems)
            return new(this, PackCaseState.Unusable, [], Items.From(problems));
        var concluded = Conclusions.Of(advisor.Advise(File, Instant.MaxValue, Options), Name);
        var path = Path.Combine(Folder, Approved);
        var before = System.IO.File.Exists(path) ? System.IO.File.ReadAllText(path).ReplaceLineEndings("\n") : null;
        if (before == concluded)
            return new(this, PackCaseState.AsApproved, [], []);
        if (accept)
        {
            System.IO.File.WriteAllText(path, concluded);
            return new(this, PackCaseState.Accepted, [], []);
        }

        if (before is null || before.Contains(ToFillIn, StringComparison.Ordinal))
            return new(this, before is null ? PackCaseState.NotApproved : PackCaseState.ToFillIn, [], []);
        return new(this, PackCaseState.Differs, Differences(before, concluded), []);
    }

    private static Items<string> Differences(string before, string now)
    {
        var (old, new_) = (before.Split('\n'), now.Split('\n'));
        return Items.From(old.Except(new_, StringComparer.Ordinal).Select(line => $"- {line}").Concat(new_.Except(old, StringComparer.Ordinal).Select(line => $"+ {line}")));
    }

    private static PackCase Read(string folder)
    {
        var name = Path.GetFileName(folder);
        if (!System.IO.File.Exists(Path.Combine(folder, "case.json")))
            return new PackCase(name, folder, null, new AdviceOptions(), [Unusable($"cases/{name}", "", "there is no `case.json`", "Add the case file, or take the folder out.")]);
        var reading = CaseFileReader.Read(System.IO.File.ReadAllText(Path.Combine(folder, "case.json")), $"cases/{name}/case.json");
        var problems = reading.Problems.ToList();
        var options = new AdviceOptions();
        if (Path.Combine(folder, "asked.json") is var asked && System.IO.File.Exists(asked))
            options = ReadOptions(System.IO.File.ReadAllText(asked), $"cases/{name}/asked.json", problems);
        return new PackCase(name, folder, problems.Count > 0 ? null : reading.File, options, Items.From(problems));
    }

    private static AdviceOptions ReadOptions(string json, string document, List<Problem> problems)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json);
            return Asked(parsed.RootElement, document, problems);
        }
        catch (JsonException exception)
        {
            problems.Add(Unusable(document, "", $"this is not JSON, at line {(exception.LineNumber ?? 0) + 1}, column {(exception.BytePositionInLine ?? 0) + 1}"));
            return new AdviceOptions();
        }
    }

    private static AdviceOptions Asked(JsonElement root, string document, List<Problem> problems)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            problems.Add(Unusable(document, "", "an object was expected"));
            return new AdviceOptions();
        }

        var options = new AdviceOptions();
        foreach (var member in root.EnumerateObject())
        {
            if (member.NameEquals("asAt"))
                options = options with { AsAt = Day(member.Value) };
            else if (member.NameEquals("forced"))
                options = options with { Forced = Packs(member.Value) };
            else
                problems.Add(Unusable(document, "", "something stands here that is neither `asAt` nor `forced`"));
        }

        return options;

        Instant? Day(JsonElement value)
        {
            if (value.ValueKind == JsonValueKind.String && IsoDay.Read(value.GetRawText().Trim('"')) is { } day)
                return London.EndOfDay(day);
            problems.Add(Unusable(document, "/asAt", "this is not a day"));
            return null;
        }

        Items<ForcedEdition> Packs(JsonElement value)
        {
            if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(pack => pack.ValueKind == JsonValueKind.String))
                return Items.From(value.EnumerateArray().Select(pack => ForcedEdition.Parse(pack.GetRawText()[1..^1])));
            problems.Add(Unusable(document, "/forced", "a list of packs was expected"));
            return [];
        }
    }

    private static Problem Unusable(string document, string pointer, string found, string remedy = "Give an object such as `{ \"asAt\": \"2024-04-26\", \"forced\": [\"england@wt2018\"] }`.") =>
        new() { Code = "RR501", Document = document, Pointer = pointer, Found = found, Remedy = remedy };
}
