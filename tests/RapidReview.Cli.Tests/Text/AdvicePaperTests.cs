using RapidReview.Cli.Machine;

namespace RapidReview.Cli.Tests.Text;

public class AdvicePaperTests
{
    private static readonly string[][] Lines =
    [
        ["advise", Support.Cli.Example("infant-head-injury"), "--pack", "england@wt2018"],
        ["advise", Support.Cli.Example("still-open"), "--as-at", "2025-03-14"],
        ["advise", Support.Cli.Example("two-children")],
        ["explain", Support.Cli.Example("infant-head-injury"), "england.notification.notify-panel"],
        ["rules"],
        ["packs", "show", "england"],
    ];

    [Fact]
    public void A_forced_edition_begins_with_what_it_says_otherwise_than_what_applies()
    {
        var text = Support.Cli.Run("advise", Support.Cli.Example("infant-head-injury"), "--pack", "england@wt2018").IsDone().Out.Replace("\n    ", " ", StringComparison.Ordinal);
        Assert.Contains("done late, last day Monday 22 April 2024; as it applies, done in time, last day Friday 26 April 2024.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_comes_out_otherwise_it_says_so() => Assert.Contains(
        "Nothing: on these facts everything comes out the same.",
        Support.Cli.Run("advise", Support.Cli.Example("infant-head-injury"), "--pack", "england@wt2023").IsDone().Out,
        StringComparison.Ordinal);

    [Fact]
    public void Text_that_is_piped_is_plain() =>
        Assert.All(Lines, line => Assert.DoesNotContain(Support.Cli.Run(line).IsDone().Out, letter => letter != '\n' && letter is < ' ' or > '~'));

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void No_line_is_wider_than_the_screen(int width) =>
        Assert.All(Lines, line => Assert.All(
            Support.Cli.Run(line, around => around with { Screen = new Screen(false, width, false) }).Out.Split('\n'),
            text => Assert.InRange(text.Length, 0, width)));

    [Fact]
    public void No_line_ends_in_a_space() =>
        Assert.All(Lines, line => Assert.DoesNotContain(" \n", Support.Cli.Run(line).Out));

    [Fact]
    public void What_was_taken_over_from_an_earlier_edition_says_so() => Assert.Contains(
        "taken over",
        Support.Cli.Run("advise", Support.Cli.Example("infant-head-injury"), "--pack", "england@wt2026").IsDone().Out.Replace("\n", " ", StringComparison.Ordinal),
        StringComparison.Ordinal);

    [Fact]
    public void A_conflict_that_may_only_apply_says_so()
    {
        using var folder = new Support.Folder();
        var file = folder.Write("case.json", """
            {
              "schemaVersion": 1,
              "case": "INVENTED-FORM",
              "incident": { "occurredOn": "2025-12-11", "place": { "authority": "E10000028" } },
              "children": [
                { "ref": "A", "harmAssessments": [{ "judgement": "yes", "on": "2025-12-12" }], "siblings": { "complete": true, "items": [] } },
                { "ref": "B", "harmAssessments": [{ "judgement": "yes", "on": "2025-12-12" }], "siblings": { "complete": true, "items": [] } }
              ],
              "notifications": [{ "ref": "N1", "authority": "E10000028", "children": ["A", "B"], "recipients": [{ "body": "panel" }], "sentOn": "2025-12-15" }],
              "events": { "completeTo": "2025-12-18" }
            }
            """);
        var text = Support.Cli.Run("advise", file).IsDone().Out.Replace("\n    ", " ", StringComparison.Ordinal);
        Assert.Contains("record who are brothers and sisters. About notification N1. Whether this applies is not known yet.", text, StringComparison.Ordinal);
        Assert.Contains("Is the incident part of a large operation about child sexual exploitation?", text.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_last_day_of_what_may_not_be_owed_says_what_that_turns_on()
    {
        using var folder = new Support.Folder();
        var file = folder.Write("case.json", """
            {
              "schemaVersion": 1,
              "case": "INVENTED-LATER-DEATH",
              "incident": { "occurredOn": "2024-03-28", "place": { "authority": "E06000004" } },
              "children": [
                { "ref": "A", "bornOn": "2016-05-02", "residence": { "authority": "E06000004" }, "diedOn": "2024-04-10",
                  "lookedAfter": { "isLookedAfter": true, "by": "E06000004" },
                  "knowledge": { "items": [{ "by": "E06000004", "knewOfDeath": "2024-04-11" }] } }
              ],
              "events": { "completeTo": "2024-04-26" }
            }
            """);
        var text = Support.Cli.Run("advise", file).IsDone().Out;
        Assert.Contains("    Last day   Thursday 18 April 2024 (5 working days)\n    Turns on   In which periods was the child looked after?\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Places_in_the_file_stand_only_where_something_is_missing()
    {
        var text = Support.Cli.Run(Lines[1]).Out;
        var pointers = text.Split('\n').Where(line => line.Contains("/children/", StringComparison.Ordinal));

        Assert.All(pointers, line => Assert.StartsWith("      In the file: /", line));
    }
}
