using System.CommandLine;
using NodaTime;
using RapidReview.Cases;
using RapidReview.Cli.Machine;
using RapidReview.Cli.Problems;
using RapidReview.Facts;
using RapidReview.Problems;
using RapidReview.Rules;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Model;

namespace RapidReview.Cli.Commands;

/// <summary>What <c>advise</c> and <c>explain</c> are asked with.</summary>
internal sealed class Inputs
{
    private readonly Argument<string> _case = new("CASE.json") { Description = "The case file; - reads standard input." };

    private readonly Option<string[]> _packs = new("--pack")
    {
        Description = "Adds a part under this pack, whatever its dates say: a comparison, not advice. Such as england@wt2018.",
        HelpName = "ID[@EDITION]",
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<string?> _asAt = new("--as-at")
    {
        Description = "For which moment: a day (its end in London) or a moment with its offset. Without it: up to when the file is complete, or else now.",
        HelpName = "WHEN",
    };

    private readonly Option<string[]> _whatIf = new("--what-if")
    {
        Description = "Supposes another fact and says only what would come out otherwise, such as /children/0/died=true; null for not recorded. Repeatable.",
        HelpName = "/POINTER=VALUE",
        AllowMultipleArgumentsPerToken = false,
    };

    public void AddTo(Command command)
    {
        command.Add(_case);
        command.Add(_packs);
        command.Add(_asAt);
        command.Add(_whatIf);
    }

    /// <summary>Reads the case and what is asked of it, or throws every problem at once.</summary>
    /// <exception cref="UnusableException">What was given cannot be used.</exception>
    public Asked Read(ParseResult parsed, Surroundings around, params IEnumerable<Problem> already)
    {
        // Made beside the reading of the file; a refusal shows when it is asked for.
        _ = Task.Run(() => around.Advisor.Value);
        var problems = already.ToList();
        var options = new AdviceOptions
        {
            AsAt = AsAt(parsed.GetValue(_asAt), problems),
            Forced = Items.From((parsed.GetValue(_packs) ?? []).Select(ForcedEdition.Parse)),
        };
        var found = new List<Problem>();
        var file = Read(parsed.GetRequiredValue(_case), around.Disk, found);
        var advisor = around.Advisor.Value;
        problems.AddRange(advisor.Check(options));
        problems.AddRange(found);
        if (file is not null)
            problems.AddRange(advisor.Check(file).Select(problem => problem with { Document = parsed.GetRequiredValue(_case) }));
        var supposed = Supposed(parsed.GetValue(_whatIf) ?? [], problems);
        var changed = file is not null && found.Count == 0 ? Change(file, supposed, advisor, problems) : null;
        if (problems.Count > 0 || file is null || changed is null)
            throw new UnusableException(Items.From(problems));
        var now = around.Now();
        if (file.Events.CompleteTo > now)
            around.Error.Write($"Please check /events/completeTo: it says that the file records everything up to {Wording.Moment(file.Events.CompleteTo.Value)}, which has not come yet. It is believed.\n");
        return new Asked(advisor, file, now, options, supposed, changed);
    }

    private static Items<CaseChange> Supposed(string[] given, List<Problem> problems)
    {
        problems.AddRange(given.Where(text => CaseChange.Parse(text) is null).Select(CommandProblems.NotAChange));
        var changes = Items.From(given.Select(CaseChange.Parse).OfType<CaseChange>());
        // Entries may be added to a list one after another; one place holds one value.
        problems.AddRange(changes.GroupBy(change => change.Pointer, StringComparer.Ordinal).Where(place => place.Skip(1).Any() && !place.Key.EndsWith("/-", StringComparison.Ordinal)).Select(place => CommandProblems.SupposedTwice(place.Key)));
        return changes;
    }

    /// <summary>The case as it is supposed; null where it cannot be.</summary>
    private static CaseFile? Change(CaseFile file, Items<CaseChange> supposed, Advisor advisor, List<Problem> problems)
    {
        if (supposed.Count == 0)
            return file;
        var reading = CaseChanges.Apply(file, supposed);
        problems.AddRange((reading.File is { } changed ? advisor.Check(changed) : reading.Problems).Select(problem => problem with { Document = "--what-if" }));
        return reading.File;
    }

    private static Instant? AsAt(string? text, List<Problem> problems)
    {
        if (text is null)
            return null;
        if (When.Read(text) is { } moment)
            return moment;
        problems.Add(CommandProblems.NotAMoment(text));
        return null;
    }

    private static CaseFile? Read(string path, Disk disk, List<Problem> problems)
    {
        var name = path == Disk.StandardInput ? "standard input" : path;
        try
        {
            var reading = CaseFileReader.Read(disk.Read(path, CaseLimits.Bytes), name);
            problems.AddRange(reading.Problems);
            return reading.File;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            problems.Add(exception is FileNotFoundException or DirectoryNotFoundException || path.Length == 0 ? CommandProblems.NoSuchFile(name)
                : Disk.IsDirectory(path) ? CommandProblems.IsDirectory(name)
                : CommandProblems.CannotRead(name));
            return null;
        }
    }
}
