using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules.Conditions.Evaluation;

namespace RapidReview.Rules.Reasoning;

/// <summary>One era of a rule, bound and ready to run. Immutable.</summary>
internal sealed record RuleVersion
{
    public required string ClassName { get; init; }

    public required LocalDate From { get; init; }

    public required LocalDate? Until { get; init; }

    public required Items<Citation> Citations { get; init; }

    /// <summary>Of a partnership's rule: where it applies, if that is less than everywhere that its pack does. Set aside where the pack is forced.</summary>
    public TruthNode? Area { get; init; }

    /// <summary>The condition of a criterion, prompt or conflict; for a duty, when it is owed.</summary>
    public TruthNode? When { get; init; }

    /// <summary>Where the rule has anything to say; null for everywhere. It is part of <see cref="When"/> as well.</summary>
    public TruthNode? Where { get; init; }

    /// <summary>From when on the rule has anything to say; null for always. It is part of <see cref="When"/> as well.</summary>
    public TruthNode? Once { get; init; }

    /// <summary>Of a consideration: the facts that establish it by themselves. They are part of <see cref="When"/> as well.</summary>
    public TruthNode? Established { get; init; }

    /// <summary>Of a consideration: what the meeting answered.</summary>
    public ValueNode<ConsiderationView>? Answer { get; init; }

    /// <summary>Of a consideration: what suggests it.</summary>
    public TruthNode? Suggested { get; init; }

    /// <summary>Of a quorum: each partner who is needed, with the test of having taken part.</summary>
    public Items<(SafeguardingPartner Partner, TruthNode TookPart)> Partners { get; init; } = [];

    /// <summary>Of a quorum: whether a decision is not validly made without them.</summary>
    public bool IsBinding { get; init; }

    /// <summary>Of a checklist: its items in order.</summary>
    public Items<CheckedEntry> Entries { get; init; } = [];

    /// <summary>Of a clock: when it starts.</summary>
    public DateNode? Starts { get; init; }

    /// <summary>Of a clock: when it starts on the most cautious reading; null for the same.</summary>
    public DateNode? Prudently { get; init; }

    /// <summary>Of a duty: the event that discharges it.</summary>
    public DateNode? Done { get; init; }

    /// <summary>Of a duty: the event by which whoever owes it knew; null where its terms do not say.</summary>
    public DateNode? Aware { get; init; }

    /// <summary>Of a duty: the first day on which it may be done; null for any.</summary>
    public DateNode? NotBefore { get; init; }

    /// <summary>Of a duty: the authority whose area the recipient serves, where that is not the subject's own.</summary>
    public ValueNode<AuthorityCode>? RecipientArea { get; init; }

    /// <summary>Of a duty: the authority whose body owes it, where that is not the subject's own.</summary>
    public ValueNode<AuthorityCode>? OwnerArea { get; init; }

    public Body Owner { get; init; }

    public Body? Recipient { get; init; }

    /// <summary>Of a duty: the position of its clock.</summary>
    public int Clock { get; init; } = -1;

    /// <summary>Of a duty: the position of the parameter that holds its period.</summary>
    public int Period { get; init; } = -1;

    /// <summary>Of a duty: how its time is reckoned.</summary>
    public DutyTiming Timing { get; init; }

    /// <summary>Of a prompt, conflict or quorum: what the reader is told.</summary>
    public string Advice { get; init; } = "";

    /// <summary>Of a prompt or conflict: whether the reader is told already while it is open whether it applies.</summary>
    public bool AlsoWhileOpen { get; init; }

    public bool Covers(LocalDate day) => From <= day && (Until is not { } until || day < until);
}
