using System.Text.Json;
using NodaTime.Text;
using RapidReview.Facts;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Model;
using RapidReview.Rules.Places;

namespace RapidReview.Rules.Turning;

/// <summary>Says a value that was tried in words.</summary>
internal static class Answers
{
    public static string Say(CaseChange change)
    {
        if (change.Pointer.EndsWith("/complete", StringComparison.Ordinal))
            return "there are no others than those recorded";
        using var json = JsonDocument.Parse(change.Value);
        return Say(json.RootElement);
    }

    private static string Say(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.String => Text(json.GetString()!),
        JsonValueKind.Object => string.Join(", ", json.EnumerateObject().Select(member => Member(member.Name, member.Value)).Where(said => said.Length > 0)),
        JsonValueKind.Array => string.Join("; ", json.EnumerateArray().Select(Say)),
        _ => json.GetRawText(),
    };

    /// <summary>A reference that was only made up to add an entry says nothing; entries say themselves what they are.</summary>
    private static string Member(string name, JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetString() == PlaceValues.MadeUp ? ""
        : value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(entry => entry.ValueKind == JsonValueKind.Object) ? Say(value)
        : $"{Names.Words(name)} {Say(value)}";

    private static string Text(string text) =>
        text == ReservedWords.DidNotHappen ? "it did not happen"
        : text == PlaceValues.MadeUp ? "it is recorded"
        : LocalDatePattern.Iso.Parse(text) is { Success: true } day ? Wording.Day(day.Value)
        : LocalAuthorities.Find(text) is not null ? Wording.Authority(new AuthorityCode(text))
        : text.Replace('-', ' ');
}
