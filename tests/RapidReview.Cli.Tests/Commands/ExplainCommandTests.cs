using System.Text.Json;
using RapidReview.Cli.Tests.Support;

namespace RapidReview.Cli.Tests.Commands;

public class ExplainCommandTests
{
    private static readonly string Infant = Support.Cli.Example("infant-head-injury");

    [Theory]
    [InlineData("infant-head-injury", "england.notification.notify-panel", "")]
    [InlineData("infant-head-injury", "england.notification.tell-home-partners#child:A/authority:E06000004", "")]
    [InlineData("infant-head-injury", "england.rapid-review.awareness-or-notification", "")]
    [InlineData("infant-head-injury", "england.rapid-review.submit", "--pack england@wt2018")]
    [InlineData("infant-head-injury", "england.serious-incident.no-link", "")]
    [InlineData("still-open", "england.notification.serious-incident", "--as-at 2025-03-14")]
    public void An_explanation_reads_as_approved(string example, string finding, string options)
    {
        var ran = Support.Cli.Run(["explain", Support.Cli.Example(example), finding, .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]).IsDone();

        Approved.Matches($"explain {example} {finding.Split('#')[0]}{(options.Contains("pack", StringComparison.Ordinal) ? " forced" : "")}".Replace(' ', '-'), ran.Out);
    }

    [Fact]
    public void Without_a_subject_every_one_is_explained()
    {
        var text = Support.Cli.Run("explain", Support.Cli.Example("two-children"), "england.serious-incident.serious-harm").IsDone().Out;

        Assert.Contains("england.serious-incident.serious-harm, child A\n", text);
        Assert.Contains("england.serious-incident.serious-harm, child B\n", text);
    }

    [Fact]
    public void An_unknown_finding_lists_those_that_there_are()
    {
        var error = Support.Cli.Run("explain", Infant, "england.notification.notify-panle").IsRefused().Error;

        Assert.Contains("did you mean `england.notification.notify-panel`?", error);
        Assert.Contains("england.serious-incident.child", error);
    }

    [Fact]
    public void A_rule_of_a_nation_that_the_case_does_not_engage_is_told_apart_from_one_that_does_not_exist()
    {
        var error = Support.Cli.Run("explain", Infant, "wales.review.tell-welsh-ministers").IsRefused().Error;

        Assert.Contains("RR413: the rule `wales.review.tell-welsh-ministers` is loaded, and has no part in the", error);
        Assert.Contains("rapidreview rules wales.review.tell-welsh-ministers", error);
    }

    [Fact]
    public void The_end_of_an_id_is_enough_for_a_suggestion() =>
        Assert.Contains("did you mean `england.notification.notify-panel`?", Support.Cli.Run("explain", Infant, "notify-panel").IsRefused().Error);

    [Fact]
    public void An_unknown_subject_lists_those_that_there_are() =>
        Assert.Contains("did you mean `child:A`?", Support.Cli.Run("explain", Infant, "england.serious-incident.child#child:B").IsRefused().Error);

    [Theory]
    [InlineData("england.notification.notify-panel", "/incident/place/authority=E06000003")]
    [InlineData("england.notification.notify-panel", "/children/0/recovered=true")]
    public void What_if_a_fact_were_otherwise_reads_as_approved(string finding, string change) =>
        Approved.Matches($"explain-what-if-{change.Split('/')[^1].Split('=')[0]}", Support.Cli.Run("explain", Infant, finding, "--what-if", change).IsDone().Out);

    [Fact]
    public void What_if_as_json_holds_what_was_supposed_and_what_changes()
    {
        var json = JsonDocument.Parse(Support.Cli.Run("advise", Infant, "--format", "json", "--what-if", "/children/0/diedOn=2024-04-02", "--what-if", "/children/0/died=null").IsDone().Out).RootElement;

        Assert.Equal(["/children/0/diedOn", "/children/0/died"], json.GetProperty("supposed").EnumerateArray().Select(change => change.GetProperty("pointer").GetString()));
        Assert.Contains(json.GetProperty("changes").EnumerateArray(), change => change.GetProperty("kind").GetString() == "new" && change.GetProperty("after").GetProperty("id").GetString() == "england.looked-after.death");
    }

    [Fact]
    public void What_cannot_be_supposed_is_refused_with_every_problem()
    {
        var error = Support.Cli.Run("explain", Infant, "england.notification.notify-panel", "--what-if", "died=true", "--what-if", "/children/0/dide=true", "--what-if", "/children/5/died=true").IsRefused().Error;

        Assert.Contains("RR441 --what-if: `died=true` is not a place and a value.", error, StringComparison.Ordinal);
        Assert.Contains("RR110 --what-if /children/0/dide: `dide` is not a fact of a child; did you mean `died`?", error, StringComparison.Ordinal);
        Assert.Contains("RR128 --what-if /children/5: the list has one entry, and none at this place.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_is_supposed_once() => Assert.StartsWith(
        "RR448 --what-if: `/children/0/died` is given more than once.",
        Support.Cli.Run("explain", Infant, "england.notification.notify-panel", "--what-if", "/children/0/died=true", "--what-if", "/children/0/died=false").IsRefused().Error,
        StringComparison.Ordinal);

    [Fact]
    public void The_same_as_json_holds_the_finding_what_it_rests_on_and_what_it_turns_on()
    {
        using var json = JsonDocument.Parse(Support.Cli.Run("explain", Infant, "england.notification.notify-panel", "--format", "json").IsDone().Out);

        var explanation = Assert.Single(json.RootElement.GetProperty("explanations").EnumerateArray());
        Assert.Equal("met-on-time", explanation.GetProperty("finding").GetProperty("state").GetString());
        Assert.NotEqual(0, explanation.GetProperty("beneath").GetArrayLength());
        Assert.NotEqual(0, explanation.GetProperty("restsOn").GetArrayLength());
        Assert.Equal(0, explanation.GetProperty("turnsOn").GetArrayLength());
    }

    [Fact]
    public void What_advice_names_can_be_explained()
    {
        using var advice = JsonDocument.Parse(Support.Cli.Run("advise", Infant, "--format", "json").IsDone().Out);
        var part = advice.RootElement.GetProperty("parts")[0];
        var findings = new[] { "criteria", "clocks", "duties", "conflicts", "prompts" }
            .SelectMany(list => part.GetProperty(list).EnumerateArray())
            .Select(finding => $"{finding.GetProperty("id").GetString()}#{finding.GetProperty("subject").GetString()}");

        Assert.All(findings, finding => Support.Cli.Run("explain", Infant, finding).IsDone());
    }
}
