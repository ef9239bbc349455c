using System.Collections.Immutable;

namespace RapidReview.Rules.Places;

/// <summary>The table of local authorities as its file spells it.</summary>
internal sealed record LocalAuthoritySheet(string Version, string Source, ImmutableArray<LocalAuthorityRow> Authorities);
