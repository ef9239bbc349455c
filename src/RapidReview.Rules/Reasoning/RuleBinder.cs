using NodaTime;
using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Problems;
using RapidReview.Rules.Conditions;
using RapidReview.Rules.Conditions.Evaluation;
using RapidReview.Rules.Conditions.Tree;
using RapidReview.Rules.Model;
using RapidReview.Rules.Packs;

namespace RapidReview.Rules.Reasoning;

/// <summary>Binds the condition trees of a rule to the facts of its subject.</summary>
internal sealed class RuleBinder(Pack core, Items<PackParameter> parameters, Items<LocalProperty> declared, LocalChanges changes, RuleNames names, List<Problem> problems)
{
    public LoadedRule? Bind(List<RuleDraft> family)
    {
        var first = family[0];
        var versions = family.ConvertAll(Version);
        if (versions.Contains(null))
            return null;
        return new LoadedRule
        {
            Id = first.Id,
            Pack = first.Pack,
            TightenedBy = changes.Floors.TryGetValue(first.Id, out var local) ? names.Rule(local) : -1,
            StandsAside = changes.StandAside.Contains(first.Id),
            Says = first.Name.Says,
            Denies = first.Name.Denies,
            Kind = first.Rule.Kind,
            Subject = first.Kind,
            By = first.By,
            Versions = Items.From(versions.OfType<RuleVersion>()),
            Needs = Items.From(RuleOrder.Needs(family).Select(names.Rule)),
            Boundaries = Items.From(Boundaries(family)),
        };
    }

    private RuleVersion? Version(RuleDraft draft)
    {
        var before = problems.Count;
        var scope = Scope.Of(draft.Rule.Subject, declared);
        var duty = draft.Rule as IDuty;
        var entries = Items.From(Entries());
        // The condition of a checklist is made of those of its items: what is wrong with one is told once.
        var whole = problems.Count == before ? Truth("when") : null;
        var version = new RuleVersion
        {
            ClassName = draft.Rule.Origin,
            Area = LocalArea.Of(draft.Pack.Manifest, draft.Rule.Areas, draft.Kind) is { } here ? Binder("area").Bind(here, scope) : null,
            From = draft.From,
            Until = draft.Until,
            Citations = draft.Citations,
            When = whole is { } when ? Binder("when").Bind(Both(Truth("once"), Both(Truth("where"), when)), scope) : null,
            Where = Truth("where") is { } where ? Binder("where").Bind(where, scope) : null,
            Once = Truth("once") is { } once ? Binder("once").Bind(once, scope) : null,
            Established = Truth("established") is { } established ? Binder("established").Bind(established, scope) : null,
            Answer = Part("answer") is Operand answer ? Binder("answer").BindValue<ConsiderationView>(answer, scope) : null,
            Suggested = Truth("suggested") is { } suggested ? Binder("suggested").Bind(suggested, scope) : null,
            Partners = Items.From(Partners()),
            IsBinding = draft.Rule is IQuorum { IsBinding: true },
            Entries = entries,
            Starts = Date("starts"),
            Prudently = Date("prudently"),
            Done = Date("done"),
            Aware = Date("aware"),
            NotBefore = Date("not-before"),
            RecipientArea = Part("recipient-area") is Operand area ? Binder("recipient-area").BindValue<AuthorityCode>(area, scope) : null,
            OwnerArea = Part("owner-area") is Operand owner ? Binder("owner-area").BindValue<AuthorityCode>(owner, scope) : null,
            Owner = duty?.Owner ?? default,
            Recipient = duty?.Recipient,
            Clock = duty is null ? -1 : names.Rule(duty.ClockId),
            Period = duty is null or { Timing: DutyTiming.AsSoonAs } ? -1 : names.Parameter(duty.PeriodId),
            Timing = duty?.Timing ?? default,
            Advice = (draft.Rule as IAdvises)?.Advice ?? "",
            AlsoWhileOpen = draft.Rule is IAdvises { AlsoWhileOpen: true },
        };
        if (duty is not null && version.Clock < 0)
            problems.Add(ConditionProblems.NoSuchRule(draft.Id, "within", duty.ClockId, names.NearestRule(duty.ClockId)));
        if (duty is not null and not { Timing: DutyTiming.AsSoonAs } && version.Period < 0)
            problems.Add(ConditionProblems.NoSuchParameter(draft.Id, "within", duty.PeriodId, names.NearestParameter(duty.PeriodId)));
        if (version.Aware is not null && version.Timing is DutyTiming.AsSoonAs or DutyTiming.ForAtLeast)
            problems.Add(PackProblems.Malformed(draft.Id, "", "awareness is named of a duty that has no last day to do it by", "Leave `awareOn` out: it belongs to a duty within a time, or at least a time before something."));
        if (version is { NotBefore: not null, Timing: not DutyTiming.Within })
            problems.Add(PackProblems.Malformed(draft.Id, "/notBefore", "a first day belongs to a duty that is to be done within a period", "Leave it out, or give the duty a period that runs from a clock."));
        return problems.Count == before ? version : null;

        IEnumerable<(SafeguardingPartner, TruthNode)> Partners()
        {
            foreach (var partner in (draft.Rule as IQuorum)?.Partners ?? [])
            {
                if (Truth($"partner-{partner}") is { } took && Binder($"partner-{partner}").Bind(took, scope) is { } bound)
                    yield return (partner, bound);
            }
        }

        IEnumerable<CheckedEntry> Entries()
        {
            foreach (var entry in (draft.Rule as IChecklist)?.Entries ?? [])
            {
                var applies = Truth(entry.AppliesPart) is { } where ? Binder(entry.AppliesPart).Bind(where, scope) : null;
                var done = Truth(entry.DonePart) is { } then ? Binder(entry.DonePart).Bind(then, scope) : null;
                var holds = applies is null ? done : Checklists.Holds(entry, draft.Parts) is { } either && done is not null ? Binder(entry.DonePart).Bind(either, scope) : null;
                yield return new CheckedEntry(entry.Id, entry.Says, applies, done, holds);
            }
        }

        Condition? Truth(string part) => Part(part) as Condition;
        object? Part(string part) => draft.Parts.GetValueOrDefault(part);
        Binder Binder(string part) => new(draft.Id, part, names, problems);
        DateNode? Date(string part) => Part(part) is Operand operand ? Binder(part).BindDate(operand, scope) : null;
    }

    private static Condition Both(Condition? within, Condition when) => within is null ? when
        : new AllOf(Items.From((within is AllOf all ? all.Parts : [within]).Concat(when is AllOf others ? others.Parts : [when])));

    private IEnumerable<LocalDate> Boundaries(List<RuleDraft> family)
    {
        var used = family.SelectMany(draft => draft.Parts.Values.SelectMany(Mentions.Parameters).Concat(draft.Rule is IDuty duty ? [duty.PeriodId] : [])).ToHashSet(StringComparer.Ordinal);
        var eras = parameters.Where(parameter => used.Contains(parameter.Id)).SelectMany(parameter => parameter.Eras)
            .Concat(used.SelectMany(id => changes.Sets.GetValueOrDefault(id)?.Eras ?? []));
        var cited = family.SelectMany(draft => draft.Citations).Select(citation => citation.Provision.Instrument).Distinct();
        return family.SelectMany(draft => new[] { draft.From, draft.Until })
            .Append(core.Manifest.CoversFrom)
            .Concat(cited.SelectMany(instrument => new[] { instrument.From, instrument.Until }))
            .Concat(eras.SelectMany(era => new LocalDate?[] { era.From, era.Until }))
            .OfType<LocalDate>()
            .Distinct()
            .Order();
    }
}
