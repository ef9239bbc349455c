using NodaTime;
using RapidReview.Cases;
using RapidReview.Documents.Model;
using RapidReview.Documents.Panel;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Host;
using RapidReview.Packs.Staffordshire;
using RapidReview.Packs.Tees;
using RapidReview.Rules;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Packs;
using RapidReview.Rules.Views;
using RapidReview.Testing;

namespace RapidReview.Documents.Tests.Support;

/// <summary>An invented case of the repository, and the advice on it.</summary>
internal sealed record AdvisedCase(string Name, CaseFile File, Advice Advice, CaseViews? Views = null)
{
    private static readonly Dictionary<string, AdvisedCase> Known = Examples().Concat(PackCases()).ToDictionary(one => one.Name, StringComparer.Ordinal);

    /// <summary>The names of all of them.</summary>
    public static TheoryData<string> Names => new(Known.Keys.Order(StringComparer.Ordinal));

    /// <summary>All of them.</summary>
    public static IEnumerable<AdvisedCase> All => Known.Values;

    /// <summary>The panel paper on it.</summary>
    public Document Paper => PanelPaper.Of(Advice, File, views: Views);

    public static AdvisedCase Of(string name) => Known[name];

    /// <summary>A case from its text, advised under the cores.</summary>
    public static AdvisedCase Parse(string json, Instant? now = null)
    {
        var file = CaseFileReader.Read(json, "case.json").File!;
        return new("parsed", file, Advisor.For(Cores.England, Cores.Wales).Advise(file, now ?? Instant.FromUtc(2025, 6, 1, 12, 0)));
    }

    private static IEnumerable<AdvisedCase> Examples()
    {
        var advisor = Advisor.For(Cores.England, Cores.Wales);
        foreach (var name in new[] { "infant-head-injury", "still-open", "two-children", "agencies-disagree", "decision-recorded" })
        {
            var file = CaseFileReader.Read(System.IO.File.ReadAllText(Repository.Path("examples", name, "case.json")), name).File!;
            yield return new($"example-{name}", file, advisor.Advise(file, Instant.FromUtc(2025, 3, 14, 17, 0)), file.Assertions.Count > 0 ? advisor.Views(file, Instant.FromUtc(2025, 3, 14, 17, 0)) : null);
            if (name == "infant-head-injury")
                yield return new($"example-{name}-forced", file, advisor.Advise(file, Instant.FromUtc(2025, 3, 14, 17, 0), new AdviceOptions { Forced = [ForcedEdition.Parse("england@wt2018")] }));
        }
    }

    private static IEnumerable<AdvisedCase> PackCases()
    {
        foreach (var (id, pack) in new (string, Func<Pack>)[]
        {
            ("tees", () => Pack.Of(new TeesPack())),
            ("staffordshire", () => Pack.Of(new StaffordshirePack())),
            ("salford", () => PackFolder.ReadUnpinned(Repository.Path("rules", "salford")).Packs[0]),
            ("mid-and-west-wales", () => PackFolder.ReadUnpinned(Repository.Path("rules", "mid-and-west-wales")).Packs[0]),
        })
        {
            var advisor = Advisor.For(Items.From(new[] { Cores.England, Cores.Wales, pack() }), Rules.Calendar.WorkingDayCalendar.EnglandAndWales);
            foreach (var one in PackCase.In(Repository.Path("rules", id)))
                yield return new($"{id}-{one.Name}", one.File!, advisor.Advise(one.File!, Instant.FromUtc(2026, 6, 1, 12, 0), one.Options));
        }
    }
}
