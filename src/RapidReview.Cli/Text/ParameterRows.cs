using RapidReview.Documents.Model;
using RapidReview.Documents.Words;
using RapidReview.Documents.Writing;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Packs;

namespace RapidReview.Cli.Text;

/// <summary>A number that the law sets, era by era, each with what sets it.</summary>
internal static class ParameterRows
{
    public static void Write(Page page, int indent, PackParameter parameter)
    {
        page.Item(indent, new Run(parameter.Id, Tone.Strong), $": {parameter.Title}");
        foreach (var era in parameter.Eras)
        {
            page.Item(indent + 2, $"{era.Value}, {Spans.Say(era.From, era.Until)}. {Wording.Citation(era.Provision)} [{Wording.Rank(era.Provision.Rank)}; {Wording.Checked(era.Provision.Verification)}]: {era.Says}");
        }
    }
}
