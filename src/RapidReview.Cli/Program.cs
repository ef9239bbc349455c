using System.Text;
using NodaTime;
using RapidReview.Cli;
using RapidReview.Cli.Machine;

// The composition root: the one place that reads the clock, the environment, the console and the disk.
var screen = ScreenProbe.Look(Console.IsOutputRedirected);
if (screen.IsTerminal)
    Console.OutputEncoding = Encoding.UTF8;
// Neither is disposed of: what a full disk refused once would only be tried again, beyond anybody's reach.
var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), bufferSize: 16 * 1024);
var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };
return App.Run(args, new Surroundings
{
    Out = output,
    OpenOut = Console.OpenStandardOutput,
    Error = error,
    Screen = screen,
    Disk = new Disk(Console.OpenStandardInput),
#pragma warning disable RS0030 // Here alone: everything below asks for the moment as a parameter.
    Now = SystemClock.Instance.GetCurrentInstant,
#pragma warning restore RS0030
    Trace = Environment.GetEnvironmentVariable("RAPIDREVIEW_TRACE") == "1",
});
