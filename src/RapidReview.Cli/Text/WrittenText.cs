using System.Globalization;
using System.Text;
using RapidReview.Cli.Scaffolding;
using RapidReview.Rules.Places;

namespace RapidReview.Cli.Text;

/// <summary>What <c>rapidreview new</c> has written, and what comes next. No line is broken: some are to be copied.</summary>
internal static class WrittenText
{
    public static string OfPack(PackRequest asked, Plan plan, string folder, string tests)
    {
        var text = Files(plan);
        text.Append(CultureInfo.InvariantCulture, $"\nIn force from {asked.From}, for {LocalAuthorities.Name(asked.Area)} ({asked.Area}): pack.json says so, and can say otherwise.\n");
        text.Append(asked.CSharp ? "Everything holds but one test, which fails until you fill it in.\n" : "Everything holds but one case, which fails until you fill it in.\n");
        return Next(text, asked.CSharp ? $"dotnet test {Say(tests)}" : $"rapidreview packs check {Say(folder)}");
    }

    public static string OfRule(PackOnDisk pack, RuleRequest asked, Plan plan)
    {
        var text = Files(plan);
        text.Append(CultureInfo.InvariantCulture, $"\n`{asked.Id}` cites {pack.Provision!.Provision} until you name the right place.\n");
        return Next(text, pack.Project is { } project ? $"dotnet test {Say(project.Tests)}" : $"rapidreview packs check {Say(pack.Folder)}");
    }

    private static StringBuilder Files(Plan plan)
    {
        var text = new StringBuilder("Written:\n");
        foreach (var path in plan.New)
            text.Append("  ").Append(Plain(path)).Append('\n');
        if (plan.Changed.Any())
            text.Append("Changed:\n");
        foreach (var path in plan.Changed)
            text.Append("  ").Append(Plain(path)).Append('\n');
        return text;
    }

    private static string Next(StringBuilder text, string command) => text.Append("Next:\n  ").Append(command).Append('\n').ToString();

    private static string Say(string path) => Plain(path).Contains(' ', StringComparison.Ordinal) ? $"\"{Plain(path)}\"" : Plain(path);

    private static string Plain(string path) => path.Replace('\\', '/');
}
