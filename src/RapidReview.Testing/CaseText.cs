using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Filling;
using RapidReview.Rules.Intake;

namespace RapidReview.Testing;

/// <summary>
/// An invented case as its file says it, in which a test sets what matters to it: for tests that start from a case that a pack
/// keeps, and for whoever writes JSON rather than C#. Immutable: each step gives another case.
/// </summary>
public sealed class CaseText
{
    private readonly JsonNode _case;

    private CaseText(JsonNode node) => _case = node;

    /// <summary>A case.</summary>
    /// <param name="json">The case file.</param>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public static CaseText Of(string json) => new(JsonNode.Parse(json) ?? throw new JsonException("A case file is an object."));

    /// <summary>Sets what stands at a path, and the objects that lead to it where they are not there.</summary>
    /// <param name="path">Names with full stops between them, such as <c>children.0.died</c>; a number is a place in a list.</param>
    /// <param name="json">The value, as the file says it: <c>true</c>, <c>"2024-03-28"</c> with its quotation marks, an object, a list.</param>
    /// <exception cref="ArgumentException">The path leads through something that is neither an object nor a list, or past the end of a list.</exception>
    public CaseText With(string path, string json) => Change(path, (at, last) =>
    {
        var value = JsonNode.Parse(json);
        if (at is JsonArray list)
            list[Place(last)] = value;
        else
            at[last] = value;
    });

    /// <summary>Takes out what stands at a path: it is then not yet known.</summary>
    /// <inheritdoc cref="With"/>
    /// <exception cref="ArgumentException">Nothing stands there.</exception>
    public CaseText Without(string path) => Change(path, (at, last) =>
    {
        if (at is not JsonObject record || !record.Remove(last))
            throw new ArgumentException($"Nothing stands at {path}.", nameof(path));
    });

    /// <summary>All events up to the end of a day are recorded; without another moment advice is asked for then.</summary>
    /// <param name="day">The day, such as <c>2024-03-28</c>.</param>
    public CaseText CompleteTo(string day) => With("events.completeTo", $"\"{day}\"");

    /// <summary>The case file.</summary>
    /// <exception cref="CaseFileException">Intake refuses it; every problem is listed.</exception>
    public CaseFile Build()
    {
        var reading = CaseFileReader.Read(_case.ToJsonString(), "case.json");
        return reading is { File: { } file, Problems.Count: 0 } ? file : throw new CaseFileException(reading.Problems);
    }

    /// <summary>What is decided on it.</summary>
    /// <param name="advisor">The advisor.</param>
    /// <param name="asAt">The day at whose end advice is asked, such as "Thursday 28 March 2024" or "2024-03-28"; null: up to when the events are complete.</param>
    /// <param name="forced">Packs and editions that are forced, such as <c>england@wt2018</c>.</param>
    /// <exception cref="CaseFileException">The case cannot be.</exception>
    public Decision Decide(Advisor advisor, string? asAt = null, params IEnumerable<string> forced)
    {
        ArgumentNullException.ThrowIfNull(advisor);
        return advisor.Decide(Build(), Instant.MaxValue, Options(asAt, forced));
    }

    /// <summary>A document of a pack, filled from it: one for each subject for which it arises, or may. Empty where there is none.</summary>
    /// <param name="advisor">The advisor.</param>
    /// <param name="id">The id of the document, such as <c>salford.agenda</c>.</param>
    /// <param name="asAt">The day at whose end it is filled, such as "2024-03-28"; null: up to when the events are complete.</param>
    /// <param name="forced">Packs and editions that are forced.</param>
    /// <exception cref="CaseFileException">The case cannot be.</exception>
    /// <exception cref="AdviceOptionsException">There is no such document.</exception>
    public Items<FilledDocument> Fill(Advisor advisor, string id, string? asAt = null, params IEnumerable<string> forced)
    {
        ArgumentNullException.ThrowIfNull(advisor);
        return advisor.Fill(Build(), Instant.MaxValue, Options(asAt, forced), id);
    }

    /// <summary>The advice on it.</summary>
    /// <inheritdoc cref="Decide"/>
    public Advice Advise(Advisor advisor, string? asAt = null, params IEnumerable<string> forced) => Decide(advisor, asAt, forced).Explain();

    /// <summary>The case file as JSON.</summary>
    public override string ToString() => _case.ToJsonString();

    private CaseText Change(string path, Action<JsonNode, string> change)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var copy = _case.DeepClone();
        var (at, steps) = (copy, path.Split('.'));
        try
        {
            foreach (var step in steps[..^1])
                at = at is JsonArray list ? list[Place(step)]! : at[step] ??= new JsonObject();
            change(at, steps[^1]);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentOutOfRangeException or FormatException)
        {
            throw new ArgumentException($"{path} leads nowhere in the case file.", nameof(path), exception);
        }

        return new CaseText(copy);
    }

    private static AdviceOptions Options(string? asAt, IEnumerable<string> forced) =>
        new() { AsAt = asAt is null ? null : London.EndOfDay(Say.Day(asAt)), Forced = [.. forced.Select(ForcedEdition.Parse)] };

    private static int Place(string step) => int.Parse(step, CultureInfo.InvariantCulture);
}
