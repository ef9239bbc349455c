using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Reasoning;

/// <summary>Finds which rules and parameters a condition tree mentions.</summary>
internal static class Mentions
{
    public static IEnumerable<string> Rules(object? tree) => Nodes(tree).Select(node => node switch
    {
        FindingIsMet met => met.RuleId,
        FindingDateValue date => date.RuleId,
        _ => null,
    }).OfType<string>();

    public static IEnumerable<string> Parameters(object? tree) => Nodes(tree).Select(node => node switch
    {
        ParameterValue number => number.Id,
        ShiftedDate shifted => shifted.ParameterId,
        _ => null,
    }).OfType<string>();

    private static IEnumerable<object> Nodes(object? tree) => tree is null ? [] : Inner(tree).SelectMany(Nodes).Prepend(tree);

    private static IEnumerable<object> Inner(object node) => node switch
    {
        AllOf all => all.Parts,
        AnyOf any => any.Parts,
        Not not => [not.Part],
        Comparison comparison => [comparison.Left, comparison.Right],
        Quantified quantified => [quantified.Body],
        CountOf count => [count.Body],
        ExtremeDate extreme => extreme.Dates,
        ShiftedDate shifted => [shifted.Date],
        ChosenDate chosen => [chosen.When, chosen.Then, chosen.Otherwise],
        _ => [],
    };
}
