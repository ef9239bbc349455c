using System.Collections;
using System.Globalization;
using System.Text;
using RapidReview.Facts;
using RapidReview.Findings;

namespace RapidReview.Testing.Conformance;

/// <summary>Writes advice out in full, leaving aside where facts stand in the file, so that it can be compared.</summary>
internal static class Dump
{
    /// <param name="advice">The advice.</param>
    /// <param name="without">The names of properties that are left aside too.</param>
    public static string Of(Advice advice, params string[] without)
    {
        var text = new StringBuilder();
        Write(advice, "", text, [nameof(SeenFact.Pointer), .. without]);
        return text.ToString();
    }

    /// <summary>The same whatever the culture.</summary>
    private static string? Plain(object? value) => value switch
    {
        DateFact date => $"{date.State} {Plain(date.Earliest)} {Plain(date.Latest)} {Plain(date.Instant)}",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString(),
    };

    private static void Write(object? value, string at, StringBuilder text, string[] without)
    {
        if (value is IEnumerable list and not string)
        {
            var items = list.Cast<object>().Select(item =>
            {
                var inner = new StringBuilder();
                Write(item, at + " ", inner, without);
                return inner.ToString();
            });

            // These stand in the order of the file, each place once.
            if (value is IEnumerable<MissingFact> or IEnumerable<SetAsideFact>)
                items = items.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            text.AppendJoin("", items);
        }
        else if (value is not null && value.GetType().Assembly == typeof(Advice).Assembly && value.GetType() is { IsClass: true } type)
        {
            foreach (var property in type.GetProperties().Where(property => !without.Contains(property.Name) && property.GetIndexParameters().Length == 0))
            {
                text.Append(at).Append(property.Name).Append('\n');
                Write(property.GetValue(value), at + " ", text, without);
            }
        }
        else
        {
            text.Append(at).Append(Plain(value)).Append('\n');
        }
    }
}
