using System.Text.Json;
using RapidReview.Cases;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake.Spellings;

/// <summary>
/// The facts that rule packs have declared for themselves: one member for each pack, by its id, that holds an object. What
/// may stand in it is the pack's to say.
/// </summary>
internal sealed class LocalSpelling : Spelling<LocalFacts>
{
    /// <inheritdoc/>
    public override string Expected => "Give an object in curly brackets with one member for each pack";

    /// <inheritdoc/>
    public override LocalFacts Read(JsonElement json, Pointer at, ProblemList problems)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return Wrong(json, at, problems);
        var packs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in json.EnumerateObject())
        {
            if (problems.IsFull)
                break;
            ReadPack(member, at.Of(member.Name), problems, packs);
        }

        return LocalFacts.From(packs);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, LocalFacts value)
    {
        json.WriteStartObject();
        foreach (var (pack, facts) in value)
        {
            json.WritePropertyName(pack);
            CanonicalJson.Write(json, facts);
        }

        json.WriteEndObject();
    }

    private static void ReadPack(JsonProperty member, Pointer at, ProblemList problems, Dictionary<string, string> packs)
    {
        if (!ReferenceSpelling.IsReference(member.Name))
            problems.Add(IntakeProblems.BadReference(at));
        else if (packs.ContainsKey(member.Name))
            problems.Add(IntakeProblems.RepeatedProperty(at));
        else if (member.Value.ValueKind != JsonValueKind.Object)
            problems.Add(IntakeProblems.WrongKind(at, JsonKinds.Name(member.Value), "Give the pack's facts as an object in curly brackets"));
        else
            packs.Add(member.Name, CanonicalJson.Read(member.Value, at, problems));
    }
}
