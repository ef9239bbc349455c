using System.Reflection;
using RapidReview.Facts;

namespace RapidReview.Rules.Model;

/// <summary>A fact that is worked out from others of its record and so does not stand in a case file.</summary>
/// <param name="Property">The property that works it out.</param>
/// <param name="Name">Its name, spelled as in JSON.</param>
/// <param name="Place">Where in the record it comes from, as a relative JSON pointer.</param>
/// <param name="Ask">The question that yields it.</param>
internal sealed record DerivedField(PropertyInfo Property, string Name, string Place, AskAttribute? Ask);
