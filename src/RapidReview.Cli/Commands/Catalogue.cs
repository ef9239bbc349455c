using System.CommandLine;
using RapidReview.Cli.Machine;

namespace RapidReview.Cli.Commands;

/// <summary>The commands that there are.</summary>
internal static class Catalogue
{
    /// <summary>The folder with the partnerships' packs, for every command.</summary>
    public static Option<string?> PacksOption { get; } = new("--packs")
    {
        Description = "The folder with the partnerships' packs, each in a folder of its own. Without it: the law of the two nations alone.",
        HelpName = "DIR",
        Recursive = true,
    };

    public static RootCommand Root(Surroundings around)
    {
        var root = new RootCommand("Explained advice after a serious child safeguarding incident. It advises; people decide.")
        {
            AdviseCommand.Make(around),
            ExplainCommand.Make(around),
            QuestionsCommand.Make(around),
            ViewsCommand.Make(around),
            DocumentCommand.Make(around),
            DocumentsCommand.Make(around),
            PacksCommand.Make(around),
            NewCommand.Make(around),
            RulesCommand.Make(around),
            SchemaCommand.Make(around),
        };
        root.Add(PacksOption);
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction();
        return root;
    }
}
