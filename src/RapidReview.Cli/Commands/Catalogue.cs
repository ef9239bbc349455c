using System.CommandLine;
using RapidReview.Cli.Machine;

namespace RapidReview.Cli.Commands;

/// <summary>The commands that there are.</summary>
internal static class Catalogue
{
    public static RootCommand Root(Surroundings around)
    {
        var root = new RootCommand("Explained advice after a serious child safeguarding incident. It advises; people decide.")
        {
            AdviseCommand.Make(around),
            ExplainCommand.Make(around),
            PacksCommand.Make(around),
            RulesCommand.Make(around),
            SchemaCommand.Make(around),
        };
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction();
        return root;
    }
}
