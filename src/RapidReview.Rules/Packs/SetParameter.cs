using RapidReview.Facts;

namespace RapidReview.Rules.Packs;

/// <summary>Values that a pack sets for a parameter of its parent, where the parent allows it.</summary>
/// <param name="Parameter">The id of the parent's parameter.</param>
/// <param name="Reason">Why, as a whole sentence.</param>
/// <param name="Eras">The values, earliest first, without overlap. Where none is in force the parent's value stands.</param>
public sealed record SetParameter(string Parameter, string Reason, Items<ParameterEra> Eras);
