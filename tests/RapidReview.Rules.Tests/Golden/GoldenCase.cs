using NodaTime;
using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Intake;
using RapidReview.Rules.Packs;

namespace RapidReview.Rules.Tests.Golden;

/// <summary>An invented worked case: a file under <c>Golden/Cases</c>, asked about as a whole.</summary>
internal sealed class GoldenCase
{
    private readonly CaseFile _file;
    private readonly WorkingDayCalendar _calendar;
    private readonly Instant? _asAt;

    private GoldenCase(CaseFile file, WorkingDayCalendar calendar, Instant? asAt) => (_file, _calendar, _asAt) = (file, calendar, asAt);

    /// <summary>The names of all the files.</summary>
    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder, "*.case.json").Select(file => Path.GetFileName(file)[..^".case.json".Length]).Order(StringComparer.Ordinal);

    public CaseFile File => _file;

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Golden", "Cases");

    /// <summary>Reads a case strictly.</summary>
    public static GoldenCase Read(string name)
    {
        var reading = CaseFileReader.Read(System.IO.File.ReadAllBytes(Path.Combine(Folder, $"{name}.case.json")), $"{name}.case.json");
        Assert.Empty(reading.Problems);
        return new(reading.File!, WorkingDayCalendar.EnglandAndWales, null);
    }

    /// <summary>The case at the end of an earlier day.</summary>
    public GoldenCase AtTheEndOf(string day) => new(_file, _calendar, London.EndOfDay(Say.Day(day)));

    /// <summary>The case under a list of bank holidays that lacks one.</summary>
    public GoldenCase WithoutTheHolidayOf(string day) => new(_file, _calendar.Without(Say.Day(day)), _asAt);

    /// <summary>The advice, with the editions that are forced.</summary>
    public Advice Advise(params string[] editions) => Advisor.For([Cores.England, Cores.Wales], _calendar).Advise(
        _file,
        Instant.MaxValue,
        new AdviceOptions { AsAt = _asAt, Forced = [.. editions.Select(edition => ForcedEdition.Parse($"england@{edition}"))] });

    /// <summary>England's part, in which each instrument is picked by its own dates.</summary>
    public AdvicePart Natural() => Natural(Nation.England);

    /// <summary>The natural part of a nation.</summary>
    public AdvicePart Natural(Nation nation) => Assert.Single(Advise().Parts, part => part.Nation == nation && !part.Forced);

    /// <summary>The part of a forced edition, which stands after the natural one and says that it is forced.</summary>
    public AdvicePart Forced(string edition)
    {
        var parts = Advise(edition).Parts;
        Assert.False(parts[0].Forced);
        Assert.True(parts[^1].Forced);
        Assert.Equal(edition, parts[^1].Edition);
        return Assert.Single(parts, part => part.Forced);
    }
}
