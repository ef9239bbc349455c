using System.CommandLine;
using System.Reflection;
using NodaTime;
using NodaTime.Text;
using RapidReview.Cases;
using RapidReview.Cli.Problems;
using RapidReview.Cli.Scaffolding;
using RapidReview.Facts;
using RapidReview.Packs;
using RapidReview.Problems;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Packs;
using RapidReview.Rules.Places;

namespace RapidReview.Cli.Commands;

/// <summary>What <c>new pack</c> is asked with.</summary>
internal sealed class NewPackOptions
{
    private const int LongestTitle = 200;

    private static readonly LocalDate LastDay = new(2100, 12, 31);

    private readonly Argument<string> _id = new("ID") { Description = "The pack's id, such as rivers: every id of its rules begins with it." };

    private readonly Option<string?> _extends = new("--extends") { Description = "The core that it builds on: england or wales.", HelpName = "CORE" };

    private readonly Option<string> _into = new("--into") { Description = "The folder in which the pack's own folder is made. Without it: this one.", HelpName = "DIR", DefaultValueFactory = _ => "" };

    private readonly Option<string?> _title = new("--title") { Description = "The partnership's name.", HelpName = "TEXT" };

    private readonly Option<string?> _area = new("--area") { Description = "A local authority of its area, by GSS code. Without it: the nation's first, to be changed.", HelpName = "CODE" };

    private readonly Option<string?> _from = new("--from") { Description = "Its first day. Without it: today, to be changed.", HelpName = "DAY" };

    private readonly Option<bool> _csharp = new("--csharp") { Description = "Writes rules in C#, with a project for the pack and one for its tests. Without it: data only." };

    public void AddTo(Command command)
    {
        command.Add(_id);
        foreach (var option in new Option[] { _extends, _into, _title, _area, _from, _csharp })
            command.Add(option);
    }

    /// <summary>What is asked for.</summary>
    /// <exception cref="UnusableException">Something of it cannot be; every problem is listed.</exception>
    public PackRequest Read(ParseResult parsed, Instant now)
    {
        var problems = new List<Problem>();
        var cores = new[] { Cores.England, Cores.Wales }.Select(core => core.Manifest).ToList();
        var ids = cores.Select(core => core.Id).ToList();
        var id = parsed.GetRequiredValue(_id);
        if (!Names.IsPack(id))
            problems.Add(ScaffoldProblems.NoPackId(id, Names.Kebab(id)));
        else if (ids.Contains(id, StringComparer.Ordinal))
            problems.Add(ScaffoldProblems.IsACore(id));
        var parent = parsed.GetValue(_extends);
        var core = cores.Find(one => one.Id == parent);
        if (core is null)
            problems.Add(parent is null ? ScaffoldProblems.NoParent(ids) : ScaffoldProblems.NoSuchParent(parent, NearMiss.To(parent, ids), ids));
        var into = parsed.GetRequiredValue(_into);
        if (Paths.IsForeign(into))
            problems.Add(ScaffoldProblems.Backslashes("--into", into));
        var title = parsed.GetValue(_title) ?? (Names.IsPack(id) ? Names.Title(id) : "-");
        if (title.Trim().Length is 0 or > LongestTitle || title.Any(char.IsControl))
            problems.Add(ScaffoldProblems.NoTitle("--title"));
        var (from, area) = (LocalDate.MinIsoValue, "");
        if (core is not null)
        {
            from = FirstDay(parsed.GetValue(_from), core, now, problems);
            area = Area(parsed.GetValue(_area), core, from, problems);
        }

        if (problems.Count > 0)
            throw new UnusableException(Items.From(problems));
        return new PackRequest(id, core!.Id, NationOf(core), into is "." or "./" ? "" : into, title.Trim(), area, LocalDatePattern.Iso.Format(from), parsed.GetValue(_csharp), Version());
    }

    private static string NationOf(PackManifest core) => core.Nation == Nation.Wales ? "wales" : "england";

    private static LocalDate FirstDay(string? text, PackManifest core, Instant now, List<Problem> problems)
    {
        text ??= LocalDatePattern.Iso.Format(London.DateOf(now));
        if (LocalDatePattern.Iso.Parse(text) is { Success: true } read && read.Value >= core.CoversFrom && read.Value <= LastDay)
            return read.Value;
        problems.Add(ScaffoldProblems.NotAFirstDay(text, LocalDatePattern.Iso.Format(core.CoversFrom)));
        return core.CoversFrom;
    }

    private static string Area(string? code, PackManifest core, LocalDate from, List<Problem> problems)
    {
        var fit = LocalAuthorities.All.Where(authority => authority.Nation == NationOf(core) && authority.ExistsOn(from)).ToList();
        if (code is null)
            return fit[0].Code;
        if (!fit.Exists(authority => authority.Code == code))
            problems.Add(ScaffoldProblems.NotInArea(code, core.Nation.ToString(), LocalAuthorities.Nearest(code) is { } near && fit.Contains(near) ? near.Code : null));
        return code;
    }

    private static string Version() => typeof(RulePack).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
