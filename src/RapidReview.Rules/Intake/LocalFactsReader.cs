using System.Text.Json;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Problems;
using RapidReview.Rules.Intake.Spellings;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake;

/// <summary>
/// Reads the facts that packs have declared for themselves, as strictly as any other: of a pack that is not loaded nothing
/// is looked at and nothing lost.
/// </summary>
internal static class LocalFactsReader
{
    /// <summary>Reads them.</summary>
    /// <param name="file">The case file.</param>
    /// <param name="declared">What the packs declare that are loaded.</param>
    /// <returns>What the file says, by the fact's full id and its place; and every problem.</returns>
    public static (Dictionary<(string FullId, string Place), object> Values, Items<Problem> Problems) Read(CaseFile file, IReadOnlyCollection<DeclaredFact> declared)
    {
        var values = new Dictionary<(string, string), object>();
        var problems = new ProblemList("");
        foreach (var (pack, text) in file.Local)
        {
            var own = declared.Where(fact => fact.Pack == pack).ToList();
            if (own.Count == 0)
                continue;
            using var document = JsonDocument.Parse(text);
            ReadPack(document.RootElement, Pointer.Root.Of("local").Of(pack), file, own, values, problems);
        }

        for (var i = 0; i < file.Assertions.Count; i++)
            Check(file.Assertions[i], Pointer.Root.Of("assertions").Of(i), file, declared, problems);
        return (values, problems.ToItems());
    }

    /// <summary>The declared fact whose value stands at a pointer, whichever entry it is of; null where none does.</summary>
    public static DeclaredFact? At(string pointer, IEnumerable<DeclaredFact> declared) => Tokens(pointer) switch
    {
        ["", "local", var pack, var id] => declared.FirstOrDefault(fact => fact.Pack == pack && fact.Group.Length == 0 && fact.Id == id),
        ["", "local", var pack, var group, _, var id] => declared.FirstOrDefault(fact => fact.Pack == pack && fact.Group == group && fact.Id == id),
        _ => null,
    };

    private static string[] Tokens(string pointer) => [.. pointer.Split('/').Select(Pointer.Unescaped)];

    /// <summary>What a body asserts of a pack that is loaded must be about a fact that it declares, and a value which that takes.</summary>
    private static void Check(Assertion assertion, Pointer at, CaseFile file, IReadOnlyCollection<DeclaredFact> declared, ProblemList problems)
    {
        if (Tokens(assertion.Fact) is not ["", "local", var pack, .. var rest] || !declared.Any(fact => fact.Pack == pack))
            return;
        var about = At(assertion.Fact, declared);
        if (about is not null && rest is [var group, var place, _] && !Places(file, group).Contains(place, StringComparer.Ordinal))
            about = null;
        if (about is null)
            problems.Add(IntakeProblems.NoSuchFact(at.Of("fact")));
        else
            ReadFact(about, PreparedChange.Read(assertion.Value), at.Of("value"), problems);
    }

    private static void ReadPack(JsonElement json, Pointer at, CaseFile file, List<DeclaredFact> own, Dictionary<(string, string), object> values, ProblemList problems)
    {
        var groups = own.Where(fact => fact.Group.Length > 0).Select(fact => fact.Group).Distinct(StringComparer.Ordinal).ToList();
        var facts = own.Where(fact => fact.Group.Length == 0).ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        new ObjectReader("pack as it declares them", [.. facts.Keys, .. groups], []).Read(json, at, problems, (name, value) =>
        {
            if (facts.TryGetValue(name, out var fact))
                values[(fact.FullId, "")] = ReadFact(fact, value, at.Of(name), problems);
            else
                ReadGroup(name, value, at.Of(name), file, own, values, problems);
        });
    }

    private static void ReadGroup(string group, JsonElement json, Pointer at, CaseFile file, List<DeclaredFact> own, Dictionary<(string, string), object> values, ProblemList problems)
    {
        if (!IsObject(json, at, problems))
            return;
        var places = Places(file, group).ToList();
        var facts = own.Where(fact => fact.Group == group).ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        var given = json.EnumerateObject().Select(member => member.Name).ToList();
        foreach (var unknown in given.Except(places, StringComparer.Ordinal))
            problems.Add(IntakeProblems.NoSuchEntry(at.Of(unknown), unknown, group, Nearest.To(unknown, places)));
        new ObjectReader("pack's group", [.. given, .. places], []).Read(json, at, problems, (place, entry) =>
        {
            if (places.Contains(place, StringComparer.Ordinal) && IsObject(entry, at.Of(place), problems))
                new ObjectReader("pack as it declares them", facts.Keys, []).Read(entry, at.Of(place), problems, (name, value) => values[(facts[name].FullId, place)] = ReadFact(facts[name], value, at.Of(place).Of(name), problems));
        });
    }

    private static bool IsObject(JsonElement json, Pointer at, ProblemList problems)
    {
        if (json.ValueKind == JsonValueKind.Object)
            return true;
        problems.Add(IntakeProblems.WrongKind(at, JsonKinds.Name(json), "Give an object in curly brackets"));
        return false;
    }

    /// <summary>What the members of a group may be called: the entries of the case that it is about.</summary>
    internal static IEnumerable<string> Places(CaseFile file, string group) => group switch
    {
        "children" => file.Children.Select(child => child.Ref),
        "authorities" => file.Children
            .SelectMany(child => new[] { child.Residence.Authority, child.LookedAfter.By, child.CareLeaver.ResponsibleAuthority })
            .Append(file.Incident.Place.Authority)
            .Concat(file.Notifications.Select(sent => sent.Authority))
            .Where(code => code.IsKnown)
            .Select(code => code.Value.Value)
            .Concat(file.Authorities.Select(involved => involved.Code.Value))
            .Distinct(StringComparer.Ordinal),
        "agencies" => file.Agencies.Select(agency => agency.Ref),
        "meetings" => file.Meetings.Select(meeting => meeting.Ref),
        "attendees" => file.Meetings.SelectMany(meeting => meeting.Attendance.Select(person => LocalValues.AttendeePlace(meeting.Ref, person.Ref))),
        "actions" => file.Answers.ImmediateActions.Select(action => action.Ref),
        _ => throw new ArgumentException("The groups are closed.", nameof(group)),
    };

    private static object ReadFact(DeclaredFact fact, JsonElement json, Pointer at, ProblemList problems) => fact.Kind switch
    {
        DeclaredKind.YesNo => new FactSpelling<bool>(new YesNoSpelling()).Read(json, at, problems),
        DeclaredKind.Event => new DateSpelling(isEvent: true).Read(json, at, problems),
        DeclaredKind.Date => new DateSpelling(isEvent: false).Read(json, at, problems),
        DeclaredKind.Text => new FactSpelling<string>(new FreeTextSpelling()).Read(json, at, problems),
        DeclaredKind.Code => ReadCode(fact, json, at, problems),
        _ => new FactSpelling<string>(new ReferenceSpelling()).Read(json, at, problems),
    };

    private static Fact<string> ReadCode(DeclaredFact fact, JsonElement json, Pointer at, ProblemList problems)
    {
        var read = new FactSpelling<string>(new ReferenceSpelling()).Read(json, at, problems);
        if (read.IsKnown && !fact.Codes.Contains(read.Value, StringComparer.Ordinal))
            problems.Add(IntakeProblems.UnknownCode(at, read.Value, fact.Codes, Nearest.To(read.Value, fact.Codes)));
        return read;
    }
}
