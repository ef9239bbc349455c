using System.Text.Json;
using NodaTime;
using RapidReview.Rules.Calendar;

namespace RapidReview.Rules.Packs;

/// <summary>An object of a JSON file that is being read.</summary>
internal sealed class JsonReading(DataFile file, string pointer, Dictionary<string, JsonElement> found)
{
    public string Pointer { get; } = pointer;

    public bool Has(string property) => found.TryGetValue(property, out var value) && value.ValueKind != JsonValueKind.Null;

    public JsonElement? Raw(string property) => Has(property) ? found[property] : null;

    public string Text(string property, string otherwise = "")
    {
        if (!Has(property))
            return otherwise;
        if (found[property] is { ValueKind: JsonValueKind.String } value && value.GetString() is { Length: > 0 } text)
            return text;
        file.Report($"{Pointer}/{property}", "a text was expected", "Write a text that is not empty.");
        return otherwise;
    }

    public bool Flag(string property)
    {
        if (!Has(property))
            return false;
        if (found[property].ValueKind is JsonValueKind.True or JsonValueKind.False)
            return found[property].GetBoolean();
        file.Report($"{Pointer}/{property}", "true or false was expected", "Write it without quotation marks.");
        return false;
    }

    public LocalDate? Date(string property)
    {
        if (!Has(property))
            return null;
        if (IsoDay.Read(Text(property, "-")) is { } date)
            return date;
        file.Report($"{Pointer}/{property}", "this is not a date", "Write it as year-month-day, such as 2018-06-29.");
        return null;
    }

    public T Code<T>(string property)
        where T : struct, Enum
    {
        return Has(property) ? Code<T>(Text(property, "-"), $"{Pointer}/{property}") : default;
    }

    /// <summary>A list of codes, each once.</summary>
    public IEnumerable<T> Codes<T>(string property)
        where T : struct, Enum
    {
        var index = 0;
        return Texts(property).Select(text => Code<T>(text, $"{Pointer}/{property}/{index++}")).Distinct().ToList();
    }

    public IEnumerable<(JsonElement Element, string Pointer)> List(string property)
    {
        if (!Has(property))
            yield break;
        if (found[property].ValueKind != JsonValueKind.Array)
        {
            file.Report($"{Pointer}/{property}", "a list was expected", "Write a list in square brackets.");
            yield break;
        }

        var index = 0;
        foreach (var element in found[property].EnumerateArray())
            yield return (element, $"{Pointer}/{property}/{index++}");
    }

    public IEnumerable<string> Texts(string property)
    {
        foreach (var (element, at) in List(property))
        {
            if (element.ValueKind == JsonValueKind.String)
                yield return element.GetString()!;
            else
                file.Report(at, "a text was expected", "Write a text.");
        }
    }

    private T Code<T>(string text, string pointer)
        where T : struct, Enum
    {
        if (Conditions.Codes.Convert(text, typeof(T)) is T value)
            return value;
        file.Add(PackProblems.NoSuchCode(file.Name, pointer, "code", text, Conditions.Codes.Nearest(text, typeof(T)), Conditions.Codes.All(typeof(T))));
        return default;
    }
}
