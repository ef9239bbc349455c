using System.Text.Json;
using RapidReview.Facts;
using RapidReview.Rules.Model;

namespace RapidReview.Rules.Intake.Spellings;

/// <summary>
/// A list of items: an array, or, where the list itself says whether it is complete, <c>{"complete": …, "items": […]}</c>.
/// </summary>
internal sealed class ListSpelling<T>(ListShape<T> shape) : Spelling<Listed<T>>
    where T : notnull
{
    private const string Complete = "complete";
    private const string ItemsName = "items";

    private static readonly string[] Names = [Complete, ItemsName];
    private static readonly ObjectReader Members = new("list", Names, []);
    private static readonly FactSpelling<bool> YesNo = new(new YesNoSpelling());

    private readonly Spelling<T> _item = SpellingFactory.Of(shape.Item);

    /// <inheritdoc/>
    public override string Expected => shape.Completeness == CompletenessFrom.Itself
        ? "Give `{\"complete\": true, \"items\": […]}`, with `false` where there may be more, or without `complete` where nobody has said"
        : "Give a list in square brackets";

    /// <inheritdoc/>
    public override Listed<T> Read(JsonElement json, Pointer at, ProblemList problems)
    {
        if (shape.Completeness == CompletenessFrom.Itself)
            return json.ValueKind == JsonValueKind.Object ? ReadObject(json, at, problems) : Wrong(json, at, problems);
        return json.ValueKind == JsonValueKind.Array
            ? new(ReadItems(json, at, problems), shape.Completeness == CompletenessFrom.Definition ? true : default(Fact<bool>))
            : Wrong(json, at, problems);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, Listed<T> value)
    {
        if (shape.Completeness == CompletenessFrom.Itself)
        {
            json.WriteStartObject();
            if (value.Complete.State != FactState.NotYetKnown)
            {
                json.WritePropertyName(Complete);
                YesNo.Write(json, value.Complete);
            }

            json.WritePropertyName(ItemsName);
            WriteItems(json, value);
            json.WriteEndObject();
        }
        else
        {
            WriteItems(json, value);
        }
    }

    private Listed<T> ReadObject(JsonElement json, Pointer at, ProblemList problems)
    {
        var complete = default(Fact<bool>);
        var items = Items<T>.Empty;
        Members.Read(json, at, problems, (name, value) =>
        {
            var place = at.Of(name);
            if (name is Complete)
                complete = YesNo.Read(value, place, problems);
            else if (value.ValueKind == JsonValueKind.Array)
                items = ReadItems(value, place, problems);
            else
                problems.Add(IntakeProblems.WrongKind(place, JsonKinds.Name(value), "Give a list in square brackets"));
        });
        return new(items, complete);
    }

    private Items<T> ReadItems(JsonElement json, Pointer at, ProblemList problems)
    {
        var (count, most) = (json.GetArrayLength(), CaseLimits.For(typeof(T)));
        if (count > most)
        {
            problems.Add(IntakeProblems.TooManyItems(at, count, most));
            return [];
        }

        if (count == 0 && shape.NeedsItems)
            problems.Add(IntakeProblems.NoItems(at));
        var items = new T[count];
        var index = 0;
        foreach (var element in json.EnumerateArray())
        {
            if (problems.IsFull)
                break;
            items[index] = _item.Read(element, at.Of(index), problems);
            index++;
        }

        return new(items);
    }

    private void WriteItems(Utf8JsonWriter json, Listed<T> value)
    {
        json.WriteStartArray();
        foreach (var one in value.Items.AsSpan())
            _item.Write(json, one);
        json.WriteEndArray();
    }
}
