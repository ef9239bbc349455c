using RapidReview.Documents.Model;
using RapidReview.Documents.Words;
using RapidReview.Documents.Writing;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Packs;

namespace RapidReview.Cli.Text;

/// <summary>A number that the law sets, era by era, each with what sets it.</summary>
internal static class ParameterRows
{
    /// <summary>Writes a number.</summary>
    /// <param name="page">The page.</param>
    /// <param name="indent">Where it begins.</param>
    /// <param name="parameter">The number.</param>
    /// <param name="withLocal">Whether to say what a partnership may do with it.</param>
    public static void Write(Page page, int indent, PackParameter parameter, bool withLocal = false)
    {
        page.Item(indent, new Run(parameter.Id, Tone.Strong), $": {parameter.Title}{(withLocal ? Local(parameter.Local) : "")}");
        foreach (var era in parameter.Eras)
        {
            page.Item(indent + 2, $"{era.Value}, {Spans.Say(era.From, era.Until)}. {Wording.Citation(era.Provision)} [{Wording.Rank(era.Provision.Rank)}; {Wording.Checked(era.Provision.Verification)}]: {era.Says}");
        }
    }

    private static string Local(LocalChange change) => change switch
    {
        LocalChange.NoLonger => ". A partnership may set a shorter time",
        LocalChange.NoShorter => ". A partnership may set a longer time",
        _ => "",
    };
}
