using RapidReview.Facts;

namespace RapidReview.Rules.Packs;

/// <summary>A number that the law sets, with its dated and cited values.</summary>
/// <param name="Id">The stable id.</param>
/// <param name="Title">What it is, as a noun phrase.</param>
/// <param name="Eras">Its values, earliest first, without gap or overlap.</param>
public sealed record PackParameter(string Id, string Title, Items<ParameterEra> Eras)
{
    /// <summary>Whether a partnership's pack may set it, and in which direction.</summary>
    public LocalChange Local { get; init; }
}
