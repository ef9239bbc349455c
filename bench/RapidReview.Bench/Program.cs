using RapidReview.Bench.Eighty;
using RapidReview.Bench.England;
using RapidReview.Bench.Timing;
using RapidReview.Rules;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Packs;
using RapidReview.Rules.Resolution;

var advisor = Advisor.For(Cores.England);
var byHand = new EnglandByHand(WorkingDayCalendar.EnglandAndWales);
var england = GeneratedCases.Make(1000, 1);
if (args.Length == 0) Comparison.Check(advisor, byHand, england);
var eighty = Advisor.For(EightyPack.Make());
var some = EightyCases.Make(1000, 2, unknown: 10);
if (args.Length == 0) EightyCases.Compare(eighty, some);
var all = EightyCases.Make(1000, 3, unknown: 0);
if (args.Length == 0) EightyCases.Compare(eighty, all);
var now = Comparison.Now;
int Touch(Decision d) { var n = 0; for (var p = 0; p < d.PartCount; p++) foreach (var f in d.Findings(p)) n += (int)f.Outcome; return n; }
if (args is ["--profile", var which])
{
    var sw = System.Diagnostics.Stopwatch.StartNew();
    var x = 0;
    for (var i = 0; sw.Elapsed.TotalSeconds < 6; i++)
        x += which switch { "adv" => advisor.Advise(england[i % 1000], now).Parts.Count, "adv80" => eighty.Advise(all[i % 1000], now).Parts.Count, "eng" => advisor.Decide(england[i % 1000], now).PartCount, "80" => eighty.Decide(all[i % 1000], now).PartCount, _ => Touch(eighty.Decide(some[i % 1000], now)) };
    return;
}
var results = Interleaved.Run(101,
    new("hand england", i => byHand.Decide(england[i % 1000], now).Count),
    new("check", i => AsAtCase.Check(england[i % 1000]).Count),
    new("asat", i => AsAtCase.Of(england[i % 1000], england[i % 1000].Events.CompleteTo ?? now).File.Children.Count),
    new("decide england", i => advisor.Decide(england[i % 1000], now).PartCount),
    new("touch england", i => Touch(advisor.Decide(england[i % 1000], now))),
    new("advise england", i => advisor.Advise(england[i % 1000], now).Parts.Count),
    new("hand 80", i => EightyByHand.Decide(all[i % 1000]).All.Count),
    new("check 80", i => AsAtCase.Check(all[i % 1000]).Count),
    new("asat 80", i => AsAtCase.Of(all[i % 1000], now).File.Children.Count),
    new("decide 80", i => eighty.Decide(all[i % 1000], now).PartCount),
    new("touch 80", i => Touch(eighty.Decide(all[i % 1000], now))),
    new("advise 80", i => eighty.Advise(all[i % 1000], now).Parts.Count),
    new("hand 80 unknown", i => EightyByHand.Decide(some[i % 1000]).All.Count),
    new("touch 80 unknown", i => Touch(eighty.Decide(some[i % 1000], now)))
    );
foreach (var r in results) Console.WriteLine($"{r.Name,-20} {r.Microseconds,10:F2} us {r.Bytes,10:F0} B");
