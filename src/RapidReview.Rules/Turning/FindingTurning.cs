using RapidReview.Facts;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Model;
using RapidReview.Rules.Reasoning;

namespace RapidReview.Rules.Turning;

/// <summary>Works out what one finding turns on. Pure and thread-safe.</summary>
internal static class FindingTurning
{
    /// <param name="trials">Tries what is supposed.</param>
    /// <param name="decided">What was decided of the case.</param>
    /// <param name="index">The position of the part.</param>
    /// <param name="explanation">The finding with what it waits for, or rests on.</param>
    public static FindingTurns Of(Trials trials, DecidedCase decided, int index, FindingExplanation explanation)
    {
        var part = decided.Parts[index];
        var rule = part.Decider.Rules.Find(explanation.Finding.Id);
        var subject = part.Subjects.Of(part.Decider.Rules.Rules[rule].Subject).Single(one => one.Key == explanation.Finding.Subject);
        var (sets, mayBeMore) = new TurningSearch(trials, part, index, rule, subject).Find([.. Places(explanation)]);
        return new FindingTurns { IsOpen = explanation.IsOpen, Sets = sets, MayBeMore = mayBeMore };
    }

    /// <summary>The places to look in, with what each is about and whom to ask.</summary>
    public static IEnumerable<(string Pointer, string About, Supplier Ask)> Places(FindingExplanation explanation) => explanation.IsOpen
        ? explanation.TurnsOn.Select(fact => (fact.Pointer, fact.Question, fact.Ask))
        : explanation.RestsOn.Select(fact => (fact.Pointer!, $"{char.ToUpperInvariant(fact.Says[0])}{fact.Says[1..]}:", Asked(fact.Pointer!))).DistinctBy(place => place.Item1, StringComparer.Ordinal);

    private static Supplier Asked(string pointer) => Catalogued(pointer)?.Of ?? Supplier.LocalAuthority;

    private static CatalogueFact? Catalogued(string pointer)
    {
        var pattern = string.Join('/', pointer.Split('/').Where(token => token != "items").Select(token => token == "-" || token.All(char.IsAsciiDigit) && token.Length > 0 ? "*" : token));
        return FactCatalogue.All.FirstOrDefault(fact => fact.Pointer == pattern);
    }
}
