using System.CommandLine;
using RapidReview.Cli.Problems;
using RapidReview.Cli.Scaffolding;
using RapidReview.Facts;
using RapidReview.Problems;

namespace RapidReview.Cli.Commands;

/// <summary>What <c>new rule</c> is asked with.</summary>
internal sealed class NewRuleOptions
{
    private readonly Argument<string> _id = new("ID") { Description = "The rule's id: the pack, a topic and a thing, such as rivers.panel.hold." };

    private readonly Option<string> _in = new("--in") { Description = "The folder of the pack. Without it: this one.", HelpName = "DIR", DefaultValueFactory = _ => "." };

    private readonly Option<string> _kind = new("--kind") { Description = $"What it concludes: {string.Join(", ", RuleRequest.Kinds)}.", HelpName = "KIND", DefaultValueFactory = _ => RuleRequest.UsualKind };

    private readonly Option<string?> _about = new("--about") { Description = $"What it looks at, one by one: {string.Join(", ", SubjectTemplate.Abouts)}.", HelpName = "SUBJECT" };

    public void AddTo(Command command)
    {
        command.Add(_id);
        foreach (var option in new Option[] { _in, _kind, _about })
            command.Add(option);
    }

    /// <summary>The pack, and what is asked for.</summary>
    /// <exception cref="UnusableException">Something of it cannot be; every problem is listed.</exception>
    public (PackOnDisk Pack, RuleRequest Rule) Read(ParseResult parsed)
    {
        var folder = parsed.GetRequiredValue(_in);
        if (Paths.IsForeign(folder))
            throw new UnusableException([ScaffoldProblems.Backslashes("--in", folder)]);
        var pack = PackOnDisk.Read(folder);
        var asked = new RuleRequest(parsed.GetRequiredValue(_id), parsed.GetRequiredValue(_kind), parsed.GetValue(_about));
        var problems = new List<Problem>();
        if (!Names.IsRule(asked.Id))
            problems.Add(ScaffoldProblems.NoRuleId(asked.Id, Names.IsRule($"{pack.Id}.{asked.Id}") ? $"{pack.Id}.{asked.Id}" : null));
        else if (asked.Id.Split('.')[0] != pack.Id)
            problems.Add(ScaffoldProblems.OfAnotherPack(asked.Id, pack.Id, $"{pack.Id}.{asked.Topic}.{asked.Thing}"));
        Choose("--kind", asked.Kind, RuleRequest.Kinds);
        Choose("--about", asked.Subject, SubjectTemplate.Abouts);
        if (problems.Count == 0 && asked is { Kind: "quorum", Subject: not "meeting" })
            problems.Add(ScaffoldProblems.OnlyMeetings());
        return problems.Count > 0 ? throw new UnusableException(Items.From(problems)) : (pack, asked);

        void Choose(string option, string text, IReadOnlyList<string> known)
        {
            if (!known.Contains(text, StringComparer.Ordinal))
                problems.Add(ScaffoldProblems.NoSuchChoice(option, text, NearMiss.To(text, known), known));
        }
    }
}
