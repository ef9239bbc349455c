using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;

namespace RapidReview.Rules.Calendar;

/// <summary>Reads one calendar file and gathers everything that is wrong with it, rather than stopping at the first fault.</summary>
internal sealed class CalendarFile
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 8 };

    private readonly ImmutableArray<string>.Builder problems = ImmutableArray.CreateBuilder<string>();

    private CalendarFile()
    {
    }

    /// <summary>Reads a calendar from UTF-8 JSON, with or without a byte order mark.</summary>
    /// <exception cref="CalendarFormatException">Anything is wrong with it.</exception>
    internal static WorkingDayCalendar Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8, Strict);
            return new CalendarFile().Calendar(document.RootElement);
        }
        catch (JsonException fault)
        {
            var place = fault.LineNumber is { } line ? $" (line {line + 1})" : "";
            throw new CalendarFormatException($"the whole file: this is not well-formed JSON, or a name occurs twice in one object{place}", fault);
        }
        catch (InvalidOperationException fault)
        {
            // The reader says so when the bytes of a text, or its escapes, are not Unicode.
            throw new CalendarFormatException("the whole file: a text in this file is not valid Unicode", fault);
        }
    }

    private WorkingDayCalendar Calendar(JsonElement root)
    {
        if (!IsObject(root, "")) throw new CalendarFormatException(problems.ToImmutable());

        OnlyKnown(root, "", "version", "source", "coverage", "holidays");
        var version = Text(root, "", "version");
        var source = Text(root, "", "source", required: false);
        var coverage = Coverage(root);
        var holidays = Holidays(root);
        if (problems.Count == 0) problems.AddRange(WorkingDayCalendar.Faults(version!, coverage!, holidays));
        if (problems.Count == 0) problems.AddRange(EmptyYears(coverage!, holidays));
        return problems.Count == 0
            ? new WorkingDayCalendar(version!, coverage!, holidays, source)
            : throw new CalendarFormatException(problems.ToImmutable());
    }

    private DateInterval? Coverage(JsonElement root)
    {
        if (!root.TryGetProperty("coverage", out var coverage))
        {
            problems.Add("/coverage: this is missing; it says which days the list of holidays is complete for");
            return null;
        }

        if (!IsObject(coverage, "/coverage")) return null;
        OnlyKnown(coverage, "/coverage", "from", "to");
        var (from, to) = (Date(coverage, "/coverage", "from"), Date(coverage, "/coverage", "to"));
        if (from is null || to is null) return null;
        if (from <= to) return new DateInterval(from.Value, to.Value);
        problems.Add("/coverage: `to` is before `from`");
        return null;
    }

    private ImmutableArray<BankHoliday> Holidays(JsonElement root)
    {
        if (!root.TryGetProperty("holidays", out var list) || list.ValueKind != JsonValueKind.Array)
        {
            problems.Add("/holidays: a list of bank holidays is expected here");
            return [];
        }

        return [.. list.EnumerateArray().Select(Holiday).OfType<BankHoliday>()];
    }

    private BankHoliday? Holiday(JsonElement item, int index)
    {
        var at = $"/holidays/{index}";
        if (!IsObject(item, at)) return null;
        OnlyKnown(item, at, "date", "name", "note");
        var (date, name, note) = (Date(item, at, "date"), Text(item, at, "name"), Text(item, at, "note", required: false));
        return date is null || name is null ? null : new BankHoliday(date.Value, name, note);
    }

    /// <summary>A year without a single holiday means that the coverage was extended and the list was not.</summary>
    private static IEnumerable<string> EmptyYears(DateInterval coverage, ImmutableArray<BankHoliday> holidays)
    {
        var listed = holidays.Select(h => h.Date.Year).ToHashSet();
        for (var year = coverage.Start.Year; year <= coverage.End.Year; year++)
        {
            var whole = coverage.Contains(new LocalDate(year, 1, 1)) && coverage.Contains(new LocalDate(year, 12, 31));
            if (whole && !listed.Contains(year)) yield return $"/holidays: {year} is covered, but no bank holiday in it is listed";
        }
    }

    private bool IsObject(JsonElement element, string at)
    {
        if (element.ValueKind == JsonValueKind.Object) return true;
        problems.Add($"{(at.Length == 0 ? "the whole file" : at)}: an object is expected here");
        return false;
    }

    private void OnlyKnown(JsonElement element, string at, params string[] known)
    {
        foreach (var name in element.EnumerateObject().Select(p => p.Name).Where(n => !known.Contains(n, StringComparer.Ordinal)))
            problems.Add($"{at}/{name}: this name is not known here; the known ones are {string.Join(", ", known.Select(k => $"`{k}`"))}");
    }

    private string? Text(JsonElement element, string at, string name, bool required = true)
    {
        if (!element.TryGetProperty(name, out var value))
        {
            if (required) problems.Add($"{at}/{name}: this is missing");
            return null;
        }

        if (value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString())) return value.GetString();
        problems.Add($"{at}/{name}: words in quotation marks are expected here");
        return null;
    }

    private LocalDate? Date(JsonElement element, string at, string name)
    {
        if (Text(element, at, name) is not { } text) return null;
        if (IsoDay.Read(text) is { } day) return day;
        problems.Add($"{at}/{name}: `{text}` is not a date; write it as `2024-04-08`");
        return null;
    }
}
