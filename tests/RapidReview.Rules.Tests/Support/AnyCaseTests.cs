using RapidReview.Facts;
using RapidReview.Rules.Intake;

namespace RapidReview.Rules.Tests.Support;

public class AnyCaseTests
{
    private static readonly List<AnyCase> Some = [.. Enumerable.Range(0, 300).Select(AnyCase.Of)];

    [Fact]
    public void A_seed_always_gives_the_same_case() => Assert.Equal(AnyCase.Of(7), AnyCase.Of(7));

    [Fact]
    public void A_case_prints_as_JSON_that_reads_as_itself() =>
        Assert.All(Some, any => Assert.Equal(any.File, CaseFileReader.Read(any.ToString()).File));

    [Fact]
    public void Every_smaller_case_is_one_that_intake_accepts() =>
        Assert.All(Some.Take(20).SelectMany(AnyCase.Shrink), any => Assert.Empty(CaseChecks.Find(any.File)));

    [Fact]
    public void A_case_becomes_smaller_until_nothing_is_left_but_what_is_required()
    {
        var smallest = Some[3];
        while (AnyCase.Shrink(smallest).FirstOrDefault() is { } smaller)
            smallest = smaller;
        Assert.Equal(3, System.Text.Json.Nodes.JsonNode.Parse(smallest.ToString())!.AsObject().Count);
    }

    [Fact]
    public void Cases_differ_in_what_matters()
    {
        Assert.Contains(Some, any => any.File.Children.Count > 1);
        Assert.Contains(Some, any => any.File.Authorities.Count > 1);
        Assert.Contains(Some, any => any.File.Events.CompleteTo is null);
        Assert.Contains(Some, any => any.File.Incident.OccurredOn is { IsKnown: true, IsExact: false });
        Assert.Contains(Some, any => any.File.Incident.OccurredOn.State == FactState.CannotBeEstablished);
        Assert.Contains(Some, any => any.File.Children.Any(child => child.DiedOn.IsKnown));
        Assert.Contains(Some, any => any.File.Children.Any(child => child.Knowledge.Any(known => known.KnewOfIncident.IsKnown)));
        Assert.Contains(Some, any => any.File.Notifications.Any(sent => sent.SentOn is { Instant: not null }));
        Assert.Contains(Some, any => any.File.Authorities.Any(authority => authority.RapidReview.SubmittedOn.State == FactState.DidNotHappen));
    }
}
