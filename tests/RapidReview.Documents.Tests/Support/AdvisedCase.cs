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
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Filling;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Packs;
using RapidReview.Rules.Views;
using RapidReview.Testing;

namespace RapidReview.Documents.Tests.Support;

/// <summary>An invented case of the repository, and the advice on it.</summary>
/// <param name="Name">What tests call it.</param>
/// <param name="File">The case.</param>
/// <param name="Advice">The advice.</param>
/// <param name="Filled">The documents of packs that arise for it.</param>
/// <param name="Views">The advice under what each body says; null where the file does not keep that.</param>
/// <param name="Turns">What the answer to each question can do.</param>
internal sealed record AdvisedCase(string Name, CaseFile File, Advice Advice, Items<FilledDocument> Filled, CaseViews? Views, Items<TurnRow> Turns)
{
    private static readonly Dictionary<string, Advisor> Advisors = Load();
    private static readonly Dictionary<string, AdvisedCase> Known = Examples().Concat(PackCases()).ToDictionary(one => one.Name, StringComparer.Ordinal);

    /// <summary>The names of all of them.</summary>
    public static TheoryData<string> Names => new(Known.Keys.Order(StringComparer.Ordinal));

    /// <summary>All of them.</summary>
    public static IEnumerable<AdvisedCase> All => Known.Values;

    /// <summary>The panel paper on it.</summary>
    public Document Paper => PanelPaper.Of(Advice, File, views: Views, turns: Turns);

    public static AdvisedCase Of(string name) => Known[name];

    /// <summary>The ids of the packs of this repository.</summary>
    public static IEnumerable<string> PackIds => Advisors.Keys;

    /// <summary>An advisor of the two cores with one of the packs.</summary>
    public static Advisor Under(string pack) => Advisors[pack];

    /// <summary>A case from its text, advised under the cores.</summary>
    public static AdvisedCase Parse(string json, Instant? now = null)
    {
        var file = CaseFileReader.Read(json, "case.json").File!;
        return Made("parsed", file, Advisor.For(Cores.England, Cores.Wales), now ?? Instant.FromUtc(2025, 6, 1, 12, 0));
    }

    private static AdvisedCase Made(string name, CaseFile file, Advisor advisor, Instant now, AdviceOptions? options = null) =>
        new(name, file, advisor.Advise(file, now, options), advisor.Fill(file, now, options), file.Assertions.Count > 0 ? advisor.Views(file, now, options) : null, advisor.Questions(file, now, options));

    private static IEnumerable<AdvisedCase> Examples()
    {
        var advisor = Advisor.For(Cores.England, Cores.Wales);
        foreach (var name in new[] { "infant-head-injury", "still-open", "two-children", "agencies-disagree", "decision-recorded" })
        {
            var file = CaseFileReader.Read(System.IO.File.ReadAllText(Repository.Path("examples", name, "case.json")), name).File!;
            yield return Made($"example-{name}", file, advisor, Instant.FromUtc(2025, 3, 14, 17, 0));
            if (name == "infant-head-injury")
                yield return Made($"example-{name}-forced", file, advisor, Instant.FromUtc(2025, 3, 14, 17, 0), new AdviceOptions { Forced = [ForcedEdition.Parse("england@wt2018")] });
        }
    }

    private static IEnumerable<AdvisedCase> PackCases()
    {
        foreach (var (id, advisor) in Advisors)
        {
            foreach (var one in PackCase.In(Repository.Path("rules", id)))
                yield return Made($"{id}-{one.Name}", one.File!, advisor, Instant.FromUtc(2026, 6, 1, 12, 0), one.Options);
        }
    }

    private static Dictionary<string, Advisor> Load() => new (string Id, Pack Pack)[]
    {
        ("tees", Pack.Of(new TeesPack())),
        ("staffordshire", Pack.Of(new StaffordshirePack())),
        ("salford", PackFolder.ReadUnpinned(Repository.Path("rules", "salford")).Packs[0]),
        ("mid-and-west-wales", PackFolder.ReadUnpinned(Repository.Path("rules", "mid-and-west-wales")).Packs[0]),
    }.ToDictionary(one => one.Id, one => Advisor.For(Items.From(new[] { Cores.England, Cores.Wales, one.Pack }), Rules.Calendar.WorkingDayCalendar.EnglandAndWales), StringComparer.Ordinal);
}
