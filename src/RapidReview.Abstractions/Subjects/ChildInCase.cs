using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Law;

namespace RapidReview.Subjects;

/// <summary>One child, or care leaver, of the case.</summary>
public sealed class ChildInCase : Subject
{
    private readonly int _position;
    private string? _key;

    internal ChildInCase(CaseFile file, DateFact asAt, IDecision decision, int position)
        : base(file, asAt, decision, position)
    {
        _position = position;
        Child = file.Children[position];
    }

    /// <summary>What is known of the child.</summary>
    public Child Child { get; }

    /// <summary>When the authority that looked after the child first knew of the death.</summary>
    [Event(OnlyIfSaid = true)]
    [Ask("When did the authority that looked after the child first know of the death?", Supplier.LocalAuthority, Says = "the day on which the authority that looked after the child knew of the death")]
    public DateFact DeathKnownToAuthorityLookingAfterOn => DeathKnownTo(Child.LookedAfter.By);

    /// <summary>When the authority responsible for the care leaver first knew of the death.</summary>
    [Event(OnlyIfSaid = true)]
    [Ask("When did the authority responsible for the care leaver first know of the death?", Supplier.LocalAuthority, Says = "the day on which the authority responsible for the care leaver knew of the death")]
    public DateFact DeathKnownToLeavingCareAuthorityOn => DeathKnownTo(Child.CareLeaver.ResponsibleAuthority);

    /// <summary>When the authority that looked after the child first told the Secretary of State, or notified the Panel, whose system passes every notification on.</summary>
    [Event]
    [Ask("When did the authority that looked after the child notify the Secretary of State of the death?", Supplier.LocalAuthority, Says = "the day on which the Secretary of State was notified of the death of the looked after child")]
    public DateFact AuthorityLookingAfterToldSecretaryOfStateOn => SentOrSharedBy(Child.LookedAfter.By, Body.SecretaryOfState).On;

    /// <summary>When the authority that looked after the child first told Ofsted, or notified the Panel, whose system passes every notification on.</summary>
    [Event]
    [Ask("When did the authority that looked after the child notify Ofsted of the death?", Supplier.LocalAuthority, Says = "the day on which Ofsted was notified of the death of the looked after child")]
    public DateFact AuthorityLookingAfterToldOfstedOn => SentOrSharedBy(Child.LookedAfter.By, Body.Ofsted).On;

    /// <summary>When the authority that looked after the child first told the parents and others with parental responsibility.</summary>
    [Event]
    [Ask("When did the authority that looked after the child tell the parents and others with parental responsibility of the death?", Supplier.LocalAuthority, Says = "the day on which the parents and others with parental responsibility were told of the death")]
    public DateFact AuthorityLookingAfterToldFamilyOn => SentBy(Child.LookedAfter.By, Body.Family).On;

    /// <summary>When the authority that looked after the child first told the Welsh Ministers.</summary>
    [Event]
    [Ask("When did the authority that looked after the child notify the Welsh Ministers of the death?", Supplier.LocalAuthority, Says = "the day on which the Welsh Ministers were notified of the death of the looked after child")]
    public DateFact AuthorityLookingAfterToldWelshMinistersOn => SentBy(Child.LookedAfter.By, Body.WelshMinisters).On;

    /// <summary>When the authority responsible for the care leaver first told the Secretary of State, or notified the Panel, whose system passes every notification on.</summary>
    [Event]
    [Ask("When did the authority responsible for the care leaver notify the Secretary of State of the death?", Supplier.LocalAuthority, Says = "the day on which the Secretary of State was notified of the death of the care leaver")]
    public DateFact LeavingCareAuthorityToldSecretaryOfStateOn => SentOrSharedBy(Child.CareLeaver.ResponsibleAuthority, Body.SecretaryOfState).On;

    /// <summary>When the authority responsible for the care leaver first told Ofsted, or notified the Panel, whose system passes every notification on.</summary>
    [Event]
    [Ask("When did the authority responsible for the care leaver notify Ofsted of the death?", Supplier.LocalAuthority, Says = "the day on which Ofsted was notified of the death of the care leaver")]
    public DateFact LeavingCareAuthorityToldOfstedOn => SentOrSharedBy(Child.CareLeaver.ResponsibleAuthority, Body.Ofsted).On;

    /// <inheritdoc/>
    public override string Key => _key ??= $"child:{Child.Ref}";

    internal override DateFact DateOf(GoverningDate by) => by switch
    {
        GoverningDate.DeathKnownToAuthorityLookingAfter => DeathKnownToAuthorityLookingAfterOn,
        GoverningDate.DeathKnownToLeavingCareAuthority => DeathKnownToLeavingCareAuthorityOn,
        _ => base.DateOf(by),
    };

    internal override IEnumerable<string[]> PathsTo(GoverningDate by) => by switch
    {
        GoverningDate.DeathKnownToAuthorityLookingAfter => [[nameof(DeathKnownToAuthorityLookingAfterOn)]],
        GoverningDate.DeathKnownToLeavingCareAuthority => [[nameof(DeathKnownToLeavingCareAuthorityOn)]],
        _ => base.PathsTo(by),
    };

    internal override string? PointerTo(string property) => property switch
    {
        nameof(Child) => $"/children/{_position}",
        nameof(DeathKnownToAuthorityLookingAfterOn) => $"/children/{_position}/knowledge/{PositionOf(Child.LookedAfter.By)}/{DeathKnownField}",
        nameof(DeathKnownToLeavingCareAuthorityOn) => $"/children/{_position}/knowledge/{PositionOf(Child.CareLeaver.ResponsibleAuthority)}/{DeathKnownField}",
        nameof(AuthorityLookingAfterToldSecretaryOfStateOn) => SentOrSharedBy(Child.LookedAfter.By, Body.SecretaryOfState).Pointer,
        nameof(AuthorityLookingAfterToldOfstedOn) => SentOrSharedBy(Child.LookedAfter.By, Body.Ofsted).Pointer,
        nameof(AuthorityLookingAfterToldFamilyOn) => SentBy(Child.LookedAfter.By, Body.Family).Pointer,
        nameof(AuthorityLookingAfterToldWelshMinistersOn) => SentBy(Child.LookedAfter.By, Body.WelshMinisters).Pointer,
        nameof(LeavingCareAuthorityToldSecretaryOfStateOn) => SentOrSharedBy(Child.CareLeaver.ResponsibleAuthority, Body.SecretaryOfState).Pointer,
        nameof(LeavingCareAuthorityToldOfstedOn) => SentOrSharedBy(Child.CareLeaver.ResponsibleAuthority, Body.Ofsted).Pointer,
        _ => base.PointerTo(property),
    };

    /// <summary>Whether the child died in the incident and not later of it, or of something else.</summary>
    private bool DiedInIncident => (Child.DiedOn == Incident.OccurredOn).IsTrue;

    private string DeathKnownField => DiedInIncident ? "knewOfDeathOrSeriousHarm" : "knewOfDeath";

    /// <summary>
    /// When an authority knew of the death. Where the death is the incident, what it knew of the one it knew of the other, and
    /// what is said of both is joined; of a later death only what is said of the death counts.
    /// </summary>
    private DateFact DeathKnownTo(Fact<AuthorityCode> authority)
    {
        var knowledge = KnowledgeOf(authority);
        var (death, either) = (knowledge.KnewOfDeath, knowledge.KnewOfDeathOrSeriousHarm);
        if (!DiedInIncident)
            return death;
        if (!death.IsKnown || !either.IsKnown)
            return death.State == FactState.NotYetKnown || either.IsKnown ? either : death;
        return either.IsExact ? either : death.IsExact ? death : DateFact.Between(LocalDate.Max(death.Earliest, either.Earliest), LocalDate.Min(death.Latest, either.Latest));
    }

    private ChildKnowledge KnowledgeOf(Fact<AuthorityCode> authority)
    {
        foreach (var knower in Child.Knowledge.Items.AsSpan())
        {
            if (authority.IsKnown && knower.By == authority.Value.Value)
                return knower;
        }

        return new ChildKnowledge { By = "" };
    }

    /// <summary>A position in the list of bodies that know, or the item that would have to be added.</summary>
    private string PositionOf(Fact<AuthorityCode> authority)
    {
        for (var i = 0; authority.IsKnown && i < Child.Knowledge.Count; i++)
        {
            if (Child.Knowledge[i].By == authority.Value.Value)
                return $"{i}";
        }

        return "items/-";
    }

    /// <summary>What was sent before the death tells nobody of it.</summary>
    private FirstSending SentBy(Fact<AuthorityCode> authority, Body recipient) =>
        new NotificationsSent(Case.Notifications, Child.Ref, authority).To(recipient, default(Fact<AuthorityCode>?), notBefore: Child.DiedOn);

    private FirstSending SentOrSharedBy(Fact<AuthorityCode> authority, Body recipient)
    {
        var (sent, shared) = (SentBy(authority, recipient), SentBy(authority, Body.Panel));
        var first = DateFact.EarliestOf(sent.On, shared.On);
        return new(first, sent.On.Equals(first) ? sent.Pointer : shared.Pointer);
    }
}
