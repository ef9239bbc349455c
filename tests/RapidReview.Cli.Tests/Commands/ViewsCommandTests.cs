using System.Text.Json;
using RapidReview.Cli.Tests.Support;

namespace RapidReview.Cli.Tests.Commands;

public class ViewsCommandTests
{
    private static readonly string Disputed = Support.Cli.Example("agencies-disagree");

    [Fact]
    public void The_views_read_as_approved() => Approved.Matches("views-agencies-disagree", Support.Cli.Run("views", Disputed).IsDone().Out);

    [Fact]
    public void As_json_each_fact_has_its_values_and_what_they_do()
    {
        var root = JsonDocument.Parse(Support.Cli.Run("views", Disputed, "--format", "json").IsDone().Out).RootElement;
        var sent = Assert.Single(root.GetProperty("facts").EnumerateArray(), fact => fact.GetProperty("pointer").GetString() == "/notifications/0/sentOn");
        Assert.Equal(("matters", true), (sent.GetProperty("effect").GetString(), sent.GetProperty("isDisputed").GetBoolean()));
        Assert.Equal("2024-04-11", sent.GetProperty("values")[1].GetProperty("value").GetString());
        Assert.Equal("national-panel", sent.GetProperty("values")[1].GetProperty("by")[0].GetProperty("by").GetString());
        Assert.Equal(3, root.GetProperty("bodies").GetArrayLength());
        Assert.NotEmpty(root.GetProperty("same").EnumerateArray());
    }

    [Fact]
    public void A_file_that_keeps_nothing_of_the_kind_has_one_view() =>
        Assert.Contains("there is one view: its own", string.Join(' ', Support.Cli.Run("views", Support.Cli.Example("two-children")).IsDone().Out.Split('\n')), StringComparison.Ordinal);

    [Fact]
    public void What_is_said_later_is_set_aside_and_listed()
    {
        var early = Support.Cli.Run("views", Disputed, "--as-at", "2024-04-14").IsDone().Out;
        Assert.Contains("National-panel", early, StringComparison.Ordinal);
        Assert.DoesNotContain("Hospital-1", early, StringComparison.Ordinal);
        Assert.Contains("What was set aside", early, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_used_is_refused() => Support.Cli.Run("views", Support.Cli.Example("faulty")).IsRefused();
}
