using System.Collections.Frozen;

namespace RapidReview.Rules.Places;

/// <summary>
/// The local authorities of England and Wales with children's social services functions, current and former, by
/// code. Read once, on first use, from the table in this assembly; immutable, and safe to use from many threads.
/// </summary>
public static class LocalAuthorities
{
    private static readonly Lazy<LocalAuthorityTable> Table = new(LocalAuthorityTable.Read);

    private static readonly Lazy<FrozenDictionary<string, LocalAuthority>> ByCode =
        new(() => All.ToFrozenDictionary(authority => authority.Code, StringComparer.Ordinal));

    private static readonly Lazy<NearestLocalAuthority> Suggestions = new(() => new NearestLocalAuthority(All));

    /// <summary>The day of the latest change that the table knows, such as <c>2025-04-01</c>.</summary>
    public static string Version => Table.Value.Version;

    /// <summary>Where the table's facts come from, in a few sentences.</summary>
    public static string Source => Table.Value.Source;

    /// <summary>Every authority under every code, in the order of the codes, former ones included.</summary>
    public static IReadOnlyList<LocalAuthority> All => Table.Value.Authorities;

    /// <summary>The authority with exactly this code, current or former; null when there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static LocalAuthority? Find(string code) => ByCode.Value.GetValueOrDefault(code);

    /// <summary>The name that goes with a code, for people to read; the code itself when it is unknown.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static string Name(string code) => Find(code)?.Name ?? code;

    /// <summary>
    /// The authorities that took over when this code ended, the one with most of the area first: one when only the
    /// code changed, two when an area was divided. Empty for a current code and for an unknown one.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static IReadOnlyList<LocalAuthority> ReplacedBy(string code) => Table.Value.ReplacedBy(code);

    /// <summary>
    /// The authority that was probably meant by a mistyped code (<c>E0600004</c>) or by a name in place of a code
    /// (<c>Stockton</c>), to offer as "did you mean". A name leads to its current code. Null when nothing is near
    /// or when several authorities are equally near. Never use it to decide which authority a case belongs to.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static LocalAuthority? Nearest(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Suggestions.Value.To(text);
    }
}
