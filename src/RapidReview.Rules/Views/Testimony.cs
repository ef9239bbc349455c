using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Model;
using RapidReview.Rules.Places;
using RapidReview.Rules.Resolution;

namespace RapidReview.Rules.Views;

/// <summary>What is said of one fact at the moment asked, by the file and by bodies. Immutable.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Said">What each body said last, by body; everything that it said where it cannot be told what came last.</param>
internal sealed record Testimony(RecordedFact Fact, Items<(FactValue Value, Saying By)> Said)
{
    /// <summary>The different values that are said: the file's own first where it has one. At least one.</summary>
    public IEnumerable<FactValue> Values => (Fact.Value is { } own ? [own] : Array.Empty<FactValue>())
        .Concat(Said.Select(said => said.Value).OrderBy(value => value.Json, StringComparer.Ordinal))
        .DistinctBy(value => value.Json, StringComparer.Ordinal);

    /// <summary>Everything that is said of facts of a file, by place. What is said after the moment is not among it.</summary>
    public static IReadOnlyList<Testimony> In(CaseFile file, AsAtCase seen) =>
    [
        .. seen.File.Assertions
            .Select((assertion, index) => (Assertion: assertion, Pointer: seen.OriginalPointer($"/assertions/{index}"), Fact: FactFinder.Find(file, assertion.Fact)!))
            .GroupBy(said => said.Fact.Place, StringComparer.Ordinal)
            .OrderBy(said => said.Key, StringComparer.Ordinal)
            .Select(said => new Testimony(said.First().Fact, Items.From(said.GroupBy(one => one.Assertion.By, StringComparer.Ordinal).OrderBy(body => body.Key, StringComparer.Ordinal).SelectMany(body => Latest([.. body]))))),
    ];

    private static IEnumerable<(FactValue Value, Saying By)> Latest(List<(Assertion Assertion, string Pointer, RecordedFact Fact)> said)
    {
        var read = said.Select(one => (one.Assertion, one.Pointer, Value: one.Fact.Read(one.Assertion.Value, Pointer.Root, new ProblemList(""))!)).ToList();
        var values = read.Select(one => one.Value.Json).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var last = History.Current(Listed.From(read, default), one => values.IndexOf(one.Value.Json), one => one.Assertion.On);
        return read
            .Where(one => !last.IsKnown || one.Value.Json == values[last.Value])
            .Select(one => (one.Value, Says(one.Assertion, one.Pointer, !last.IsKnown)));
    }

    private static Saying Says(Assertion assertion, string pointer, bool mayBeSuperseded) =>
        new(pointer, assertion.By, Name(assertion.By), assertion.On, assertion.Source is { IsKnown: true } source ? source.Value : null, mayBeSuperseded);

    private static string Name(string by) => LocalAuthorities.Find(by) is null ? by : Wording.Authority(new AuthorityCode(by));
}
