using RapidReview.Facts;
using RapidReview.Rules.Explanation;

namespace RapidReview.Cli.Text;

/// <summary>Says whom findings are about.</summary>
internal static class Subjects
{
    /// <summary>Several subjects, such as <c>child A and child B; Stockton-on-Tees</c>.</summary>
    public static string Say(Items<string> keys) => keys.Count == 1
        ? Wording.Subject(keys[0])
        : string.Join("; ", keys
            .Select(key => key.Split('/', 2))
            .GroupBy(parts => parts.Length == 2 ? parts[1] : "", StringComparer.Ordinal)
            .Select(group => And(group.Select(parts => Wording.Subject(parts[0]))) + (group.Key.Length > 0 ? $"; {Wording.Subject(group.Key)}" : "")));

    /// <summary><c>a, b and c</c>.</summary>
    public static string And(IEnumerable<string> words) => words.ToList() is { Count: > 1 } list
        ? $"{string.Join(", ", list.SkipLast(1))} and {list[^1]}"
        : words.Single();
}
