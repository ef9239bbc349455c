using RapidReview.Facts;
using RapidReview.Rules.Explanation;

namespace RapidReview.Documents.Words;

/// <summary>Says whom findings are about.</summary>
internal static class SubjectWords
{
    /// <summary>Several subjects, such as <c>child A and child B; Stockton-on-Tees</c>. None is lost.</summary>
    public static string Say(Items<string> keys) => string.Join(", also ", keys
        .Distinct(StringComparer.Ordinal)
        .Select(key => key.Split('/', 2))
        .GroupBy(parts => parts.Length == 2 ? parts[1] : "", StringComparer.Ordinal)
        .Select(group => (Where: group.Key, Who: And(group.Select(parts => Wording.Subject(parts[0])))))
        .GroupBy(place => place.Who, StringComparer.Ordinal)
        .Select(group => Place(group.Key, [.. group.Select(place => place.Where).Where(where => where.Length > 0).Select(Wording.Subject)])));

    private static string Place(string who, string[] where) => where.Length == 0 ? who : $"{who}; {And(where)}";

    /// <summary><c>a, b and c</c>.</summary>
    private static string And(IEnumerable<string> words) => words.ToList() is { Count: > 1 } list
        ? $"{string.Join(", ", list.SkipLast(1))} and {list[^1]}"
        : words.Single();
}
