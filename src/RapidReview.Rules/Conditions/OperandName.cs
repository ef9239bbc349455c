using RapidReview.Rules.Conditions.Tree;

namespace RapidReview.Rules.Conditions;

/// <summary>What a problem calls a value of the tree.</summary>
internal static class OperandName
{
    public static string Of(Operand operand) => operand switch
    {
        FactValue fact => $"{fact.Path}",
        Constant constant => Codes.Spell(constant.Value),
        CountOf count => $"the count of {count.List}",
        ParameterValue parameter => parameter.Id,
        ExtremeDate { Latest: true } => "the latest of several dates",
        ExtremeDate => "the earliest of several dates",
        ShiftedDate shifted => $"a date moved by {shifted.ParameterId}",
        FindingDateValue finding => $"a date of {finding.RuleId}",
        _ => "a choice of dates",
    };
}
