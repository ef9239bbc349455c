using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.Intake;

public class CaseChangesTests
{
    private static readonly CaseFile File = A.SeriousCase().Notified("Friday 5 April 2024").Build();

    [Fact]
    public void A_fact_is_put_in_the_place_of_another_and_the_file_stays_as_it_was()
    {
        var changed = Changed("/children/0/recovered=true", "/children/0/residence/authority=E08000035");
        Assert.True((changed.Children.Items[0].Recovered == true).IsTrue);
        Assert.Equal("E08000035", changed.Children.Items[0].Residence.Authority.Value.Value);
        Assert.False(File.Children.Items[0].Recovered.IsKnown);
    }

    [Fact]
    public void A_day_needs_no_quotation_marks() => Assert.Equal(DateFact.OnDay(new(2024, 4, 2)), Changed("/children/0/diedOn=2024-04-02").Children.Items[0].DiedOn);

    [Fact]
    public void A_value_may_be_any_JSON() => Assert.Equal(
        DateFact.Between(new(2016, 1, 1), new(2016, 2, 1)),
        Changed("""/children/0/bornOn={"from":"2016-01-01","to":"2016-02-01"}""").Children.Items[0].BornOn);

    [Fact]
    public void Null_makes_a_fact_not_yet_known() => Assert.False(Changed("/children/0/bornOn=null").Children.Items[0].BornOn.IsKnown);

    [Fact]
    public void Null_takes_an_entry_out() => Assert.Empty(Changed("/notifications/0=null").Notifications);

    [Fact]
    public void An_entry_is_added_whole() =>
        Assert.Equal("school-1", Changed("""/agencies/-={"ref":"school-1"}""").Agencies.Items[^1].Ref);

    [Theory]
    [InlineData("/children/0/knowledge/complete=true")]
    [InlineData("/agencies/complete=true")]
    public void A_list_is_said_to_be_complete(string change)
    {
        var changed = Changed(change);
        Assert.True((change.StartsWith("/agencies", StringComparison.Ordinal) ? changed.Agencies.Complete : changed.Children.Items[0].Knowledge.Complete) is { IsKnown: true, Value: true });
    }

    [Fact]
    public void What_the_text_calls_items_may_be_named_or_left_out() =>
        Assert.Equal(Changed("/children/0/knowledge/items/0/knewOfIncident=2024-03-29"), Changed("/children/0/knowledge/0/knewOfIncident=2024-03-29"));

    [Fact]
    public void A_packs_own_facts_are_changed_too() =>
        Assert.Equal("""{"requestKind":"learning"}""", Changed("/local/rivers/requestKind=learning").Local.Of("rivers"));

    [Fact]
    public void Changes_are_made_one_after_another() => Assert.True((Changed("/children/0/recovered=true", "/children/0/recovered=false").Children.Items[0].Recovered == false).IsTrue);

    [Theory]
    [InlineData("/children/0/dide=true", "RR110", "/children/0/dide")]
    [InlineData("/children/7/died=true", "RR128", "/children/7")]
    [InlineData("/children/-1/died=true", "RR128", "/children/-1")]
    [InlineData("/children/-/died=true", "RR128", "/children/-")]
    [InlineData("/children/0/died/reason=x", "RR129", "/children/0/died")]
    [InlineData("/children/0/died=perhaps", "RR112", "/children/0/died")]
    [InlineData("/children/0/bornOn=2024-02-30", "RR131", "/children/0/bornOn")]
    [InlineData("/case=null", "RR113", "")]
    [InlineData("/schemaVersion=2", "RR116", "/schemaVersion")]
    [InlineData("/children/0/diedOn=2001-01-01", "RR150", "/children/0/diedOn")]
    [InlineData("/incident/place/authority=Leeds", "RR122", "/incident/place/authority")]
    [InlineData("/local/rivers/a/b/c", "RR129", "")]
    public void What_cannot_be_is_refused_with_its_place(string change, string code, string pointer)
    {
        var reading = Apply(change.Contains('=', StringComparison.Ordinal) ? [change] : ["/local/rivers/a=1", change + "=1"]);
        Assert.Null(reading.File);
        Assert.Contains(reading.Problems, problem => problem.Code == code && (pointer.Length == 0 || problem.Pointer == pointer));
    }

    [Theory]
    [InlineData("children/0/died=true")]
    [InlineData("/children/0/died")]
    [InlineData("=true")]
    [InlineData("")]
    public void What_is_not_a_place_and_a_value_is_no_change(string text) => Assert.Null(CaseChange.Parse(text));

    [Fact]
    public void Whatever_is_put_wherever_comes_back_as_a_file_or_as_problems()
    {
        foreach (var place in FactPlace.In(File).Select(place => place.Pointer).Concat(["/", "//", "/~1/~0", "/children", "/events/completeTo", "/schemaVersion"]))
        {
            foreach (var value in new[] { "true", "null", "2024-04-02", "{}", "[]", "\"\"", "-1", "1e400", "\u0000", "yes", "E06000004" })
            {
                var reading = CaseChanges.Apply(File, [new(place, value)]);
                Assert.True((reading.File is null) == (reading.Problems.Count > 0), $"{place}={value}");
            }
        }
    }

    private static Reading Apply(params string[] changes) => CaseChanges.Apply(File, changes.Select(change => CaseChange.Parse(change)!));

    private static CaseFile Changed(params string[] changes)
    {
        var reading = Apply(changes);
        Assert.Empty(reading.Problems);
        return reading.File!;
    }
}
