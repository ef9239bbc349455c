using System.Text.Json.Nodes;
using NodaTime;
using RapidReview.Cases;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Resolution;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Resolution;

/// <summary>What must hold of every case at every moment.</summary>
public class AsAtCaseProperties
{
    [Fact]
    public void The_order_and_the_repetition_of_entries_never_matter() => Properties.HoldForCaseFiles(any =>
    {
        var (at, dice) = (MomentOf(any.File), new Dice(any.GetHashCode()));
        var mixed = CaseFileReader.Read(JsonMixing.Mixed(JsonNode.Parse(any.ToString())!, dice).ToJsonString());
        return mixed.File is { } file && AsAtCase.Of(file, at).File.Equals(AsAtCase.Of(any.File, at).File);
    });

    [Fact]
    public void Looking_again_from_the_same_moment_shows_the_same() => Properties.HoldForCaseFiles(any =>
    {
        var (at, seen) = (MomentOf(any.File), AsAtCase.Of(any.File, MomentOf(any.File)).File);
        return ReferenceEquals(seen, AsAtCase.Of(seen, at).File);
    });

    [Fact]
    public void Every_place_leads_back_to_what_was_given() => Properties.HoldForCaseFiles(any =>
    {
        var seen = AsAtCase.Of(any.File, MomentOf(any.File));
        var (given, shown) = (JsonNode.Parse(any.ToString()), JsonNode.Parse(CaseFileWriter.Write(seen.File)));
        return JsonPlaces.Of(shown).Where(place => IsFact(place, shown)).All(place =>
        {
            var (origin, value) = (seen.OriginalPointer(place), JsonPlaces.Find(shown, place));
            return seen.Exists(place)
                ? JsonNode.DeepEquals(JsonPlaces.Find(given, origin), value) || (value?.ToString() == "cannot-be-established" && JsonPlaces.Find(given, origin) is JsonObject)
                : value?.ToString() == "did-not-happen";
        });
    });

    [Fact]
    public void What_is_set_aside_stands_in_the_file_as_it_was_given() => Properties.HoldForCaseFiles(any =>
    {
        var given = JsonNode.Parse(any.ToString());
        return AsAtCase.Of(any.File, MomentOf(any.File)).SetAside.All(fact => JsonPlaces.Find(given, fact.Pointer) is not null);
    });

    // A moment in the middle of things, where some facts are later and some files are complete.
    private static Instant MomentOf(CaseFile file) =>
        file.Incident.OccurredOn is { IsKnown: true, Latest: var day } ? London.EndOfDay(day.PlusDays(10)) : London.EndOfDay(new(2023, 1, 1));

    private static bool IsFact(string place, JsonNode? shown) =>
        JsonPlaces.Find(shown, place) is JsonValue && !place.StartsWith("/local/") && !place.StartsWith("/assertions/") && !place.EndsWith("/from") && !place.EndsWith("/to");
}
