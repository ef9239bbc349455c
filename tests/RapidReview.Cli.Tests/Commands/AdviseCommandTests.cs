using System.Text.Json.Nodes;
using NodaTime;
using RapidReview.Cli.Machine;
using RapidReview.Cli.Tests.Support;

namespace RapidReview.Cli.Tests.Commands;

public class AdviseCommandTests
{
    private static readonly string Infant = Support.Cli.Example("infant-head-injury");

    [Theory]
    [InlineData("infant-head-injury", "")]
    [InlineData("infant-head-injury", "--pack england@wt2018")]
    [InlineData("infant-head-injury", "--as-at 2024-04-03")]
    [InlineData("infant-head-injury", "--format json")]
    [InlineData("still-open", "--as-at 2025-03-14")]
    [InlineData("two-children", "")]
    [InlineData("agencies-disagree", "")]
    [InlineData("decision-recorded", "")]
    public void Advice_reads_as_approved(string example, string options)
    {
        var ran = Support.Cli.Run(["advise", Support.Cli.Example(example), .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]).IsDone();

        Approved.Matches($"advise {example} {options}".TrimEnd().Replace("--", "", StringComparison.Ordinal).Replace(' ', '-'), ran.Out);
    }

    [Fact]
    public void A_case_file_is_never_replaced_by_its_own_advice()
    {
        using var folder = new Folder();
        var file = folder.Write("case.json", File.ReadAllText(Infant));

        Assert.Contains("RR419", Support.Cli.Run("advise", file, "--out", file).IsRefused().Error);
        Assert.Equal(File.ReadAllText(Infant), File.ReadAllText(file));
    }

    [Fact]
    public void Output_that_nothing_takes_is_said()
    {
        var ran = Support.Cli.Run(["advise", Infant], around => around with { Out = new FullDisk() });

        Assert.Contains("RR420", ran.Error);
        Assert.Equal(ExitCode.Unusable, ran.Code);
    }

    [Fact]
    public void A_file_that_claims_to_know_the_future_is_believed_and_the_reader_told()
    {
        var ran = Support.Cli.Run(["advise", Infant], around => around with { Now = () => Instant.FromUtc(2024, 4, 20, 12, 0) });

        Assert.Equal(ExitCode.Done, ran.Code);
        Assert.Contains("completeTo", ran.Error);
        Assert.DoesNotContain("completeTo", Support.Cli.Run(["advise", Infant], around => around with { Now = () => Instant.FromUtc(2024, 5, 20, 12, 0) }).Error);
    }

    [Fact]
    public void Once_the_last_day_has_passed_a_duty_that_may_have_been_done_says_so()
    {
        var file = JsonNode.Parse(File.ReadAllText(Infant))!;
        file["events"] = null;
        file["notifications"]![0]!["sentOn"] = null;
        var ran = Support.Cli.Run(["advise", "-", "--as-at", "2024-05-20"], around => around, file.ToJsonString()).IsDone();

        Assert.Contains("NOT KNOWN WHETHER DONE  Stockton-on-Tees local authority must notify", ran.Out);
        Assert.Contains("The last day has passed", ran.Out);
    }

    [Fact]
    public void Faults_of_a_case_file_read_as_approved() =>
        Approved.Matches("advise-faulty", Support.Cli.Run(["advise", "-"], around => around, File.ReadAllText(Support.Cli.Example("faulty"))).IsRefused().Error);

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void The_advice_is_the_same_on_any_day_where_the_file_says_up_to_when_it_is_complete(string format)
    {
        string[] line = ["advise", Infant, "--format", format];
        var first = Support.Cli.Run(line).IsDone().Out;

        foreach (var now in new[] { Instant.FromUtc(1999, 1, 1, 0, 0), Instant.FromUtc(2024, 4, 26, 1, 0), Instant.FromUtc(2061, 7, 28, 0, 0) })
            Assert.Equal(first, Support.Cli.Run(line, around => around with { Now = () => now }).Out);
    }

    [Fact]
    public void A_case_that_no_rules_are_loaded_for_says_so()
    {
        var scotland = File.ReadAllText(Infant)
            .Replace("\"place\": { \"authority\": \"E06000004\" }", "\"place\": { \"nation\": \"scotland\" }", StringComparison.Ordinal)
            .Replace("\"residence\": { \"authority\": \"E06000004\" }", "\"residence\": { \"nation\": \"scotland\" }", StringComparison.Ordinal);

        var text = Support.Cli.Run(["advise", "-"], around => around, scotland).IsDone().Out;

        Assert.Contains("no rules for Scotland are loaded", text);
        Assert.DoesNotContain("What must be done", text);
    }

    [Fact]
    public void Without_any_moment_the_advice_is_for_now() =>
        Assert.StartsWith("Case INVENTED-V2, as at Thursday 15 January 2026 at 12:00\n", Support.Cli.Run("advise", Support.Cli.Example("still-open")).IsDone().Out);

    [Theory]
    [InlineData("2024-04-08", "the end of Monday 8 April 2024")]
    [InlineData("2024-04-08T10:00+01:00", "Monday 8 April 2024 at 10:00")]
    [InlineData("2024-04-08T23:30:00Z", "Tuesday 9 April 2024 at 00:30")]
    public void A_moment_is_a_day_or_an_instant(string when, string words) =>
        Assert.Contains($"as at {words}\n", Support.Cli.Run("advise", Infant, "--as-at", when).IsDone().Out);

    [Fact]
    public void A_case_can_come_from_standard_input() =>
        Assert.Equal(Support.Cli.Run("advise", Infant).Out, Support.Cli.Run(["advise", "-"], around => around, File.ReadAllText(Infant)).IsDone().Out);

    [Fact]
    public void Every_problem_is_told_at_once()
    {
        var error = Support.Cli.Run("advise", Support.Cli.Example("faulty"), "--as-at", "yesterday", "--pack", "englnd", "--pack", "england@wt2019", "--format", "pdf").IsRefused().Error;

        Assert.All(["RR408", "RR406", "RR221", "RR222", "RR131", "9 problems"], said => Assert.Contains(said, error));
    }

    [Theory]
    [InlineData("md", "# Advice for the panel\n")]
    [InlineData("html", "<!DOCTYPE html>\n<html lang=\"en-GB\">\n")]
    [InlineData("ics", "BEGIN:VCALENDAR\r\n")]
    public void Papers_are_written_in_the_format_that_is_asked_for(string format, string begins)
    {
        using var folder = new Folder();
        var text = Support.Cli.Run("advise", Infant, "--format", format).IsDone().Out;

        Assert.StartsWith(begins, text, StringComparison.Ordinal);
        Support.Cli.Run("advise", Infant, "--format", format, "--out", folder["paper"]);
        Assert.Equal(text, File.ReadAllText(folder["paper"]));
    }

    [Fact]
    public void A_file_for_Word_goes_to_a_file_or_a_pipe()
    {
        using var folder = new Folder();
        var piped = Support.Cli.Run("advise", Infant, "--format", "docx");

        Assert.Equal((ExitCode.Done, ""), (piped.Code, piped.Out));
        Assert.Equal("PK"u8, piped.Bytes.AsSpan(0, 2));
        Support.Cli.Run(["advise", Infant, "--format", "docx", "--out", folder["paper.docx"]], around => around with { Screen = new Screen(true, 120, true) });
        Assert.Equal(piped.Bytes, File.ReadAllBytes(folder["paper.docx"]));
    }

    [Fact]
    public void A_file_for_Word_is_never_written_to_a_terminal()
    {
        var ran = Support.Cli.Run(["advise", Infant, "--format", "docx", "--as-at", "yesterday"], around => around with { Screen = new Screen(true, 120, true) });

        Assert.Equal((ExitCode.Unusable, "", 0), (ran.Code, ran.Out, ran.Bytes.Length));
        Assert.Contains("RR444", ran.Error, StringComparison.Ordinal);
        Assert.Contains("RR406", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_formats_are_refused()
    {
        Assert.Contains("Ask for one of: text, json, md, html, docx, ics", Support.Cli.Run("advise", Infant, "--format", "pdf").IsRefused().Error, StringComparison.Ordinal);
        Assert.Contains("RR407 --format: this command does not write `docx`", Support.Cli.Run("explain", Infant, "england.notification.notify-panel", "--format", "docx").IsRefused().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_goes_to_a_file_whole()
    {
        using var folder = new Folder();
        var file = folder.Write("advice.json", "what was there");

        var ran = Support.Cli.Run("advise", Infant, "--format", "json", "--out", file);

        Assert.Equal((ExitCode.Done, "", $"Written to {file}.\n"), (ran.Code, ran.Out, ran.Error));
        Assert.Equal(Support.Cli.Run("advise", Infant, "--format", "json").Out, File.ReadAllText(file));
        Assert.Equal(["advice.json"], folder.Names);
    }

    [Fact]
    public void A_file_is_plain_even_where_the_screen_is_a_terminal()
    {
        using var folder = new Folder();

        Support.Cli.Run(["advise", Infant, "--out", folder["advice.txt"]], around => around with { Screen = new Screen(true, 120, true) });

        Assert.Equal(Support.Cli.Run("advise", Infant).Out, File.ReadAllText(folder["advice.txt"]));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_a_problem()
    {
        using var folder = new Folder();

        Assert.Contains("RR405", Support.Cli.Run("advise", Infant, "--out", folder["no/such/folder/advice.txt"]).IsRefused().Error);
        Assert.Contains("RR403", Support.Cli.Run("advise", Infant, "--out", folder["."]).IsRefused().Error);
        Assert.Empty(folder.Names);
    }

    [Fact]
    public void Nothing_is_written_where_the_case_cannot_be_used()
    {
        using var folder = new Folder();
        var file = folder.Write("advice.txt", "what was there");

        Support.Cli.Run("advise", Support.Cli.Example("faulty"), "--out", file).IsRefused();

        Assert.Equal("what was there", File.ReadAllText(file));
    }

    [Fact]
    public void A_spoilt_file_ends_in_advice_or_in_problems()
    {
        string[] files = [.. new[] { "infant-head-injury", "still-open", "two-children", "agencies-disagree", "decision-recorded" }.Select(name => File.ReadAllText(Support.Cli.Example(name)))];
        var done = 0;
        for (var seed = 0; seed < 400; seed++)
        {
            var ran = Support.Cli.Run(["advise", "-", "--as-at", "2026-01-15", "--format", seed % 2 == 0 ? "text" : "json"], around => around, Mutations.Of(files[seed % files.Length], seed));
            if (ran.Code == ExitCode.Done)
                done++;
            _ = ran.Code == ExitCode.Done ? ran.IsDone() : ran.IsRefused();
            Assert.DoesNotContain('\u001b', ran.Out + ran.Error);
        }

        Assert.InRange(done, 20, 380);
    }
}
