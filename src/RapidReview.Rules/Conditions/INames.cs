namespace RapidReview.Rules.Conditions;

/// <summary>Looks up what a condition refers to by name. A negative position: there is no such thing.</summary>
internal interface INames
{
    int Rule(string id);

    int Parameter(string id);

    string? NearestRule(string id);

    string? NearestParameter(string id);
}
