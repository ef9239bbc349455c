using RapidReview.Bench;
using RapidReview.Bench.Eighty;
using RapidReview.Bench.England;
using RapidReview.Bench.Explaining;
using RapidReview.Bench.Timing;
using RapidReview.Documents.Panel;
using RapidReview.Documents.Writing;
using RapidReview.Rules;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Packs;
using RapidReview.Rules.Resolution;

// --write PAGE: put the figures into the page as well. --quick: fewer rounds. --explain: only single findings and the panel paper.
const int Cases = 1000;
if (args is ["--nothing"])
{
    Console.WriteLine("nothing");
    return;
}

var json = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "case.json"));
if (args is [LoadOnce.Argument])
{
    LoadOnce.Print(json);
    return;
}

var quick = args.Contains("--quick", StringComparer.Ordinal);
var (rounds, runs, now) = (quick ? 31 : 201, 10, Comparison.Now);
var (england, byHand) = (Advisor.For(Cores.England), new EnglandByHand(WorkingDayCalendar.EnglandAndWales));
var eighty = Advisor.For(EightyPack.Make());
var (ordinary, known, open) = (GeneratedCases.Make(Cases, 1), EightyCases.Make(Cases, 2, unknown: 0), EightyCases.Make(Cases, 3, unknown: 10));
var example = CaseFileReader.Read(json).File!;

var report = new Report();
if (args.Contains("--explain", StringComparer.Ordinal))
{
    Explained(report);
    Console.WriteLine(report);
    return;
}

Comparison.Check(england, byHand, ordinary);
EightyCases.Compare(eighty, known);
EightyCases.Compare(eighty, open);

report.Compare("Eighty rules, every fact known", Interleaved.Run(
    rounds,
    new Work("by hand, with reasons", i => EightyByHand.Decide(known[i % Cases]).All.Count),
    new Work("`Decide`", i => eighty.Decide(known[i % Cases], now).PartCount),
    new Work("`Decide`, every finding read", i => Touch(eighty.Decide(known[i % Cases], now))),
    new Work("`Advise`: in words, with places and sources", i => eighty.Advise(known[i % Cases], now).Parts.Count)));
report.Compare("Eighty rules, one fact in ten not known", Interleaved.Run(
    rounds,
    new Work("by hand, with reasons, without going through cases", i => EightyByHand.Decide(open[i % Cases]).All.Count),
    new Work("`Decide`", i => eighty.Decide(open[i % Cases], now).PartCount),
    new Work("`Decide`, every finding read", i => Touch(eighty.Decide(open[i % Cases], now))),
    new Work("`Advise`", i => eighty.Advise(open[i % Cases], now).Parts.Count)));
report.Compare("England, generated cases with unknowns", Interleaved.Run(
    rounds,
    new Work("by hand, with reasons", i => byHand.Decide(ordinary[i % Cases], now).Count),
    new Work("`Decide`", i => england.Decide(ordinary[i % Cases], now).PartCount),
    new Work("`Decide`, every finding read", i => Touch(england.Decide(ordinary[i % Cases], now))),
    new Work("`Advise`", i => england.Advise(ordinary[i % Cases], now).Parts.Count)));
report.Compare("England, the example of the README", Interleaved.Run(
    rounds,
    new Work("by hand, with reasons", _ => byHand.Decide(example, now).Count),
    new Work("`Decide`", _ => england.Decide(example, now).PartCount),
    new Work("`Decide`, every finding read", _ => Touch(england.Decide(example, now))),
    new Work("`Advise`", _ => england.Advise(example, now).Parts.Count),
    new Work("of which the case as at the moment", _ => AsAtCase.Of(example, now).File.Children.Count),
    new Work("reading the file, checks included", _ => CaseFileReader.Read(json).File!.Children.Count),
    new Work("the checks of a file that was built, once for each file", _ => AsAtCase.Check(example).Count)));
Explained(report);
report.Threads("Decisions a second, England", [
    Rate("the example, `Decide`", new("", _ => england.Decide(example, now).PartCount)),
    Rate("the example, `Advise`", new("", _ => england.Advise(example, now).Parts.Count)),
    Rate("eighty rules, `Decide`", new("", i => eighty.Decide(known[i % Cases], now).PartCount)),
]);
report.Once("Once in a process", LoadOnce.Names.Zip(LoadOnce.Measure(runs), (name, time) => (name, (double?)time)));
report.Once("The command, from start to end", Commands());

Console.WriteLine(report);
if (Array.IndexOf(args, "--write") is var at and >= 0 && at + 1 < args.Length)
    report.Write(args[at + 1]);

void Explained(Report into)
{
    into.Spreads("One finding of a decided case, explained", EveryFinding.Measure(Path.Combine(AppContext.BaseDirectory, "worked"), quick ? 7 : 21));
    into.Compare("The example of the README as a panel paper", Interleaved.Run(
        rounds,
        new Work("`Decide`", _ => england.Decide(example, now).PartCount),
        new Work("`Advise`", _ => england.Advise(example, now).Parts.Count),
        new Work("the panel paper as Markdown, `Advise` included", _ => MarkdownPaper.Of(PanelPaper.Of(england.Advise(example, now), example)).Length),
        new Work("the panel paper as HTML, `Advise` included", _ => HtmlPaper.Of(PanelPaper.Of(england.Advise(example, now), example)).Length)), "`Decide`");
}

(string, double, double) Rate(string name, Work work) => (name, Interleaved.PerSecond(rounds / 10, 1, work), Interleaved.PerSecond(rounds / 10, 2, work));

// The command is built beside this project, in the same configuration; where it is not, that is said.
IEnumerable<(string, double?)> Commands()
{
    var program = AppContext.BaseDirectory.Replace("/bench/RapidReview.Bench/", "/src/RapidReview.Cli/", StringComparison.Ordinal) + "rapidreview.dll";
    var file = Path.Combine(AppContext.BaseDirectory, "case.json");
    yield return ("`rapidreview advise` of the example", Time("advise", file));
    yield return ("`rapidreview advise --format json`", Time("advise", file, "--format", "json"));
    yield return ("`rapidreview explain` of one finding", Time("explain", file, "england.notification.notify-panel"));
    yield return ("`rapidreview rules`, without a case", Time("rules"));
    yield return ("a process of .NET that prints one line", Processes.Median(runs, typeof(Report).Assembly.Location, "--nothing"));

    double? Time(params string[] arguments) => File.Exists(program) ? Processes.Median(runs, program, arguments) : null;
}

static int Touch(Decision decision)
{
    var sum = 0;
    for (var part = 0; part < decision.PartCount; part++)
    {
        foreach (var finding in decision.Findings(part))
            sum += (int)finding.Outcome;
    }

    return sum;
}
