using NodaTime;

namespace RapidReview.Rules.Places;

/// <summary>
/// A local authority with children's social services functions, under one of its codes. An authority whose code
/// changed with its boundary is here once for each code. Immutable; equal when all its parts are equal.
/// </summary>
/// <param name="Code">
/// The nine-character code of the Office for National Statistics (GSS code), such as <c>E06000004</c>.
/// </param>
/// <param name="Name">The name in that office's register, such as <c>Bristol, City of</c>.</param>
/// <param name="Nation"><c>england</c> or <c>wales</c>.</param>
/// <param name="From">The first day of the code (inclusive); null when it was there before the table begins.</param>
/// <param name="Until">The first day on which the code is no longer valid (exclusive); null while it is.</param>
public sealed record LocalAuthority(string Code, string Name, string Nation, LocalDate? From, LocalDate? Until)
{
    /// <summary>
    /// Whether the code is valid on a day in Europe/London: from its first day to the day before
    /// <see cref="Until"/>. For days before 2018 the answer holds only where the table gives both dates.
    /// </summary>
    public bool ExistsOn(LocalDate day) => !(day < From) && !(day >= Until);
}
