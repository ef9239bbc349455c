using RapidReview.Rules.Conditions;
using RapidReview.Rules.Packs;

namespace RapidReview.Rules.Reasoning;

/// <summary>The rules and parameters that a condition may name, by position.</summary>
internal sealed class RuleNames(List<string> rules, List<string> parameters) : INames
{
    public int Rule(string id) => rules.IndexOf(id);

    public int Parameter(string id) => parameters.IndexOf(id);

    public string? NearestRule(string id) => DataFile.Nearest(id, rules);

    public string? NearestParameter(string id) => DataFile.Nearest(id, parameters);
}
