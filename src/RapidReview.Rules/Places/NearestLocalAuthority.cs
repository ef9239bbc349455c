using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace RapidReview.Rules.Places;

/// <summary>Finds the authority that someone probably meant. Immutable; it would rather say nothing than guess.</summary>
internal sealed partial class NearestLocalAuthority
{
    // Words of form and rank: "Salford City Council" and "Bristol, City of" are Salford and Bristol.
    private static readonly ImmutableHashSet<string> Filler = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "and", "of", "the", "council", "city", "county", "borough", "metropolitan", "district", "unitary", "authority",
        "royal", "london", "corporation", "mbc");

    private readonly ImmutableArray<LocalAuthority> _all;
    private readonly ImmutableArray<Candidate> _candidates;

    public NearestLocalAuthority(IEnumerable<LocalAuthority> all)
    {
        _all = [.. all];

        // A name that lived on under a new code stands here once, with the newest code.
        _candidates =
        [
            .. _all.GroupBy(authority => authority.Name, StringComparer.Ordinal)
                .Select(same => same.SingleOrDefault(authority => authority.Until is null) ?? same.Last())
                .Select(authority => new Candidate(authority, Words(authority.Name))),
        ];
    }

    public LocalAuthority? To(string text) =>
        text.Any(char.IsAsciiDigit) ? ByCode(text) : Words(text) is [_, ..] words ? ByName(words) : null;

    private LocalAuthority? ByCode(string text)
    {
        var typed = NotLetterOrDigit().Replace(text, "").ToUpperInvariant();

        // The letter O for a nought is the commonest slip, a lost or doubled nought the next.
        if (typed.Length > 1) typed = typed[0] + typed[1..].Replace('O', '0');
        return _all.FirstOrDefault(authority => string.Equals(authority.Code, typed, StringComparison.Ordinal))
            ?? Only(_all, authority => SameNumber(authority.Code, typed))
            ?? Closest(_all, authority => EditDistance.Between(authority.Code, typed), most: 2);
    }

    private LocalAuthority? ByName(ImmutableArray<string> words)
    {
        var joined = string.Concat(words);
        var current = _candidates.Where(candidate => candidate.Authority.Until is null).ToImmutableArray();
        return (Only(current, candidate => candidate.Words.SequenceEqual(words, StringComparer.Ordinal))
            ?? Only(current, candidate => words.All(candidate.Words.Contains))
            ?? Only(_candidates, candidate => candidate.Words.SequenceEqual(words, StringComparer.Ordinal))
            ?? Only(current, candidate => candidate.Words.All(words.Contains))
            ?? Closest(_candidates, candidate => EditDistance.Between(candidate.Joined, joined), joined.Length / 4))
            ?.Authority;
    }

    private static T? Only<T>(ImmutableArray<T> all, Func<T, bool> fits)
        where T : class => all.Where(fits).Take(2).ToArray() is [var one] ? one : null;

    private static T? Closest<T>(ImmutableArray<T> all, Func<T, int> distance, int most)
        where T : class => all.GroupBy(distance).MinBy(group => group.Key) is { } nearest && nearest.Key <= most
            && nearest.Take(2).ToArray() is [var one] ? one : null;

    private static bool SameNumber(string code, string typed) =>
        typed.Length > 3
        && typed.StartsWith(code[..3], StringComparison.Ordinal)
        && string.Equals(code[3..].TrimStart('0'), typed[3..].TrimStart('0'), StringComparison.Ordinal);

    private static ImmutableArray<string> Words(string text)
    {
        ImmutableArray<string> words =
            [.. NotLetterOrDigit().Split(text.ToLowerInvariant()).Where(word => word.Length > 0)];
        var telling = words.RemoveAll(Filler.Contains);
        return telling.IsEmpty ? words : telling;
    }

    [GeneratedRegex("[^A-Za-z0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotLetterOrDigit();

    private sealed record Candidate(LocalAuthority Authority, ImmutableArray<string> Words)
    {
        public string Joined { get; } = string.Concat(Words);
    }
}
