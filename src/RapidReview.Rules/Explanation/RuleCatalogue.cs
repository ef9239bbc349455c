using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Conditions;
using RapidReview.Rules.Packs;
using RapidReview.Rules.Reasoning;

namespace RapidReview.Rules.Explanation;

/// <summary>Puts loaded rules into words.</summary>
internal static class RuleCatalogue
{
    /// <summary>The rules of a set, by id.</summary>
    public static IEnumerable<CatalogueRule> Of(RuleSet rules) =>
        rules.Rules.OrderBy(rule => rule.Id, StringComparer.Ordinal).Select(rule => Of(rule, rules));

    private static CatalogueRule Of(LoadedRule rule, RuleSet rules) => new()
    {
        Id = rule.Id,
        Pack = rule.Pack.Manifest.Id,
        Says = rule.Says,
        Kind = rule.Kind,
        About = rule.Subject.Words(),
        By = GoverningWords.Of(rule.By),
        Eras = Items.From(rule.Versions.Select(version => Era(rule, version, rules))),
        Parameters = Items.From(Parameters(rule, rules)),
    };

    private static CatalogueEra Era(LoadedRule rule, RuleVersion version, RuleSet rules) => new()
    {
        From = version.From,
        Until = version.Until,
        Clauses = Items.From(Clauses(rule, version, rules)),
        Sources = Items.From(version.Citations.Select(citation => PartBuilder.Source(citation.Provision, citation.Says))),
    };

    private static IEnumerable<CatalogueClause> Clauses(LoadedRule rule, RuleVersion version, RuleSet rules)
    {
        var words = new ConditionWords(rules, Scope.Of(rule.Subject.Type(), rules.Declared));
        foreach (var clause in Entries(version, words))
            yield return clause;
        if (version is { When: { } when, Entries.Count: 0 })
            yield return new(rule.Kind == FindingKind.Duty ? "owed when" : "when", words.Say(when.Condition));
        if (version.Starts is { } starts)
            yield return new("starts on", words.Say(starts.Operand));
        if (version.Prudently is { } prudently)
            yield return new("prudently on", words.Say(prudently.Operand));
        if (version.Answer is { } answer)
            yield return new("answered by", words.Say(answer.Operand));
        if (version.Suggested is { } suggested)
            yield return new("suggested by", words.Say(suggested.Condition));
        foreach (var (partner, tookPart) in version.Partners)
            yield return new(Wording.Value(partner)!, words.Say(tookPart.Condition));
        if (rule.Kind == FindingKind.Duty)
        {
            yield return new("by", version.OwnerArea is { } owner ? $"{Body(version.Owner)}: {words.Say(owner.Operand)}" : Body(version.Owner));
            if (version.Recipient is { } recipient)
                yield return new("to", version.RecipientArea is { } area ? $"{Body(recipient)}: {words.Say(area.Operand)}" : Body(recipient));
            yield return Time(version, rules);
        }

        if (version.NotBefore is { } opens)
            yield return new("not before", words.Say(opens.Operand));
        if (version.Done is { } done)
            yield return new(version.Timing == DutyTiming.ForAtLeast ? "ends on" : "done on", words.Say(done.Operand));
        if (version.Aware is { } aware)
            yield return new("known on", words.Say(aware.Operand));
        if (version.Advice.Length > 0)
            yield return new("tells", version.Advice);
    }

    /// <summary>Of a checklist: when it is told, and its items in order.</summary>
    private static IEnumerable<CatalogueClause> Entries(RuleVersion version, ConditionWords words)
    {
        if (version.Entries.Count == 0)
            yield break;
        if (version.Once is { } once)
            yield return new("once", words.Say(once.Condition));
        if (version.Where is { } where)
            yield return new("where", words.Say(where.Condition));
        foreach (var entry in version.Entries)
        {
            var applies = entry.Applies is { } condition ? $", where {words.Say(condition.Condition)}" : "";
            yield return entry.Done is { } done
                ? new("item", $"{entry.Says} ({entry.Id}){applies}: {words.Say(done.Condition)}")
                : new("by hand", $"{entry.Says} ({entry.Id})");
        }
    }

    private static CatalogueClause Time(RuleVersion version, RuleSet rules)
    {
        var starts = $"the day on which {rules.Rules[version.Clock].Says}";
        return version.Timing switch
        {
            DutyTiming.Within => new("within", $"{rules.Parameters[version.Period].Title}, from {starts}"),
            DutyTiming.Before => new("no later than", $"{rules.Parameters[version.Period].Title}, counted back from {starts}"),
            DutyTiming.ForAtLeast => new("for at least", $"{rules.Parameters[version.Period].Title}, from {starts}"),
            _ => new("as soon as", $"{rules.Rules[version.Clock].Says}; no number of days is laid down"),
        };
    }

    private static string Body(Body body) => body switch
    {
        Cases.Body.LocalAuthority => "the local authority",
        Cases.Body.SafeguardingPartners => "the safeguarding partners",
        Cases.Body.SafeguardingBoard => "the Safeguarding Board",
        _ => Wording.Party(body, null),
    };

    private static IEnumerable<PackParameter> Parameters(LoadedRule rule, RuleSet rules)
    {
        var named = rule.Versions
            .SelectMany(version => Mentioned(version).Append(version.Period >= 0 ? rules.Parameters[version.Period].Id : null))
            .ToHashSet(StringComparer.Ordinal);
        return rules.Parameters.Where(parameter => named.Contains(parameter.Id));
    }

    private static IEnumerable<string?> Mentioned(RuleVersion version) =>
        new object?[] { version.When?.Condition, version.Starts?.Operand, version.Prudently?.Operand, version.Done?.Operand, version.Aware?.Operand, version.NotBefore?.Operand }
            .SelectMany(Mentions.Parameters);
}
