using System.CommandLine;
using System.CommandLine.Help;
using RapidReview.Cli.Commands;
using RapidReview.Cli.Machine;
using RapidReview.Cli.Problems;
using RapidReview.Facts;
using RapidReview.Problems;
using RapidReview.Rules;
using RapidReview.Rules.Packs;

namespace RapidReview.Cli;

/// <summary>Runs one command line and turns whatever happens into an exit code.</summary>
internal static class App
{
    // An argument that begins with @ is an argument, not a file to read more arguments from.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs a command line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args, Surroundings around)
    {
        try
        {
            var parsed = Catalogue.Root(around).Parse(args, Parsing);
            // Help and version are given whatever else stands there.
            if (parsed.Errors.Count > 0 && parsed.Action is not (HelpAction or { ClearsParseErrors: true }))
                return Refuse(Items.From(Usage.Problems(parsed)), ExitCode.Unusable, around);
            around.Packs.Folder = parsed.GetValue(Catalogue.PacksOption);
            var code = parsed.Invoke(new InvocationConfiguration
            {
                Output = around.Out,
                Error = around.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
            around.Out.Flush();
            return code;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            return Refuse([CommandProblems.NothingTakesOutput()], ExitCode.Unusable, around);
        }
        catch (UnusableException exception)
        {
            return Refuse(exception.Problems, ExitCode.Unusable, around);
        }
        catch (CaseFileException exception)
        {
            return Refuse(exception.Problems, ExitCode.Unusable, around);
        }
        catch (AdviceOptionsException exception)
        {
            return Refuse(exception.Problems, ExitCode.Unusable, around);
        }
        catch (PackException exception)
        {
            return Refuse(exception.Problems, ExitCode.PackRefused, around);
        }
        catch (Exception exception)
        {
            around.Error.Write($"RapidReview failed ({exception.GetType().Name}). The fault is ours; nothing was advised.\n");
            around.Error.Write(around.Trace
                ? $"{exception}\n"
                : "Please report it, with the command and, if it may be shared, the case file. RAPIDREVIEW_TRACE=1 shows where it happened.\n");
            return ExitCode.Fault;
        }
    }

    private static int Refuse(Items<Problem> problems, int code, Surroundings around)
    {
        try
        {
            around.Error.Write(ProblemText.Of(problems));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            // Nobody listens: the exit code says it.
        }

        return code;
    }
}
