using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Law;

namespace RapidReview.Subjects;

/// <summary>
/// One child together with one local authority that may owe something for that child, or with "whichever authority it
/// proves to be" where the place is not known yet.
/// </summary>
public sealed class ChildAndAuthority : Subject
{
    private readonly NotificationsSent _sent;
    private readonly int _knowledgeAt;
    private string? _key;
    private FirstSending? _toPanel;
    private FirstSending? _toPartners;
    private FirstSending? _toHomePartners;

    internal ChildAndAuthority(ChildInCase child, AuthorityInCase authority, int index)
        : base(child.Case, child.AsAt, child.Decision, index)
    {
        OfChild = child;
        OfAuthority = authority;
        _sent = new NotificationsSent(child.Case.Notifications, child.Child.Ref, authority.AuthorityCode);
        (Knowledge, _knowledgeAt) = FindKnowledge(child, authority.AuthorityCode);
    }

    /// <summary>The child as a subject of its own.</summary>
    public ChildInCase OfChild { get; }

    /// <summary>The authority as a subject of its own.</summary>
    public AuthorityInCase OfAuthority { get; }

    /// <summary>What is known of the child.</summary>
    public Child Child => OfChild.Child;

    /// <summary>The authority. Not known: whichever authority it proves to be.</summary>
    [Ask("Which local authority's area is this (the place of the incident)?", Supplier.LocalAuthority, Says = "this authority", Note = "The nine-character GSS code, such as E06000004. While the area is not known, the first authority to know of the incident should notify and copy the others.")]
    public Fact<AuthorityCode> AuthorityCode => OfAuthority.AuthorityCode;

    /// <summary>What this authority knew of the child's case. Nothing recorded: every fact of it unknown.</summary>
    public ChildKnowledge Knowledge { get; }

    /// <summary>What this authority and its partnership have done.</summary>
    public AuthorityInvolved Authority => OfAuthority.Authority;

    /// <summary>When this authority first notified the Panel about this child.</summary>
    [Event]
    [Ask("When did this authority send the notification to the Panel?", Supplier.LocalAuthority, Says = "the day on which this authority notified the Panel")]
    public DateFact PanelNotifiedOn => ToPanel.On;

    /// <summary>When this authority first told the safeguarding partners of its own area.</summary>
    [Event]
    [Ask("When did this authority tell the safeguarding partners of its area?", Supplier.LocalAuthority, Says = "the day on which this authority told the partners of its own area")]
    public DateFact PartnersToldOn => ToPartners.On;

    /// <summary>When this authority first told the safeguarding partners of the area in which the child normally lives.</summary>
    [Event]
    [Ask("When did this authority tell the safeguarding partners of the area where the child lives?", Supplier.LocalAuthority, Says = "the day on which this authority told the partners of the child's home area")]
    public DateFact HomePartnersToldOn => ToHomePartners.On;

    /// <inheritdoc/>
    public override string Key => _key ??= $"{OfChild.Key}/{OfAuthority.Key}";

    private FirstSending ToPanel => _toPanel ??= _sent.To(Body.Panel, default(Fact<AuthorityCode>?));

    private FirstSending ToPartners => _toPartners ??= _sent.To(Body.SafeguardingPartners, AuthorityCode);

    private FirstSending ToHomePartners => _toHomePartners ??= _sent.To(Body.SafeguardingPartners, Child.Residence.Authority);

    internal override Fact<AuthorityCode> OwnAuthority => AuthorityCode;

    internal override DateFact DateOf(GoverningDate by) => by switch
    {
        GoverningDate.AuthorityAware => DateFact.LatestOf(Knowledge.KnewOfIncident, Knowledge.KnewOfDeathOrSeriousHarm, Knowledge.KnewOfAbuseOrNeglect),
        GoverningDate.NotificationSent => PanelNotifiedOn,
        GoverningDate.DeathKnownToAuthorityLookingAfter or GoverningDate.DeathKnownToLeavingCareAuthority => OfChild.DateOf(by),
        _ => OfAuthority.DateOf(by),
    };

    internal override IEnumerable<string[]> PathsTo(GoverningDate by) => by switch
    {
        GoverningDate.AuthorityAware =>
        [
            [nameof(Knowledge), nameof(ChildKnowledge.KnewOfIncident)],
            [nameof(Knowledge), nameof(ChildKnowledge.KnewOfDeathOrSeriousHarm)],
            [nameof(Knowledge), nameof(ChildKnowledge.KnewOfAbuseOrNeglect)],
        ],
        GoverningDate.NotificationSent => [[nameof(PanelNotifiedOn)]],
        GoverningDate.DeathKnownToAuthorityLookingAfter or GoverningDate.DeathKnownToLeavingCareAuthority => OfChild.PathsTo(by).Select(path => path.Prepend(nameof(OfChild)).ToArray()),
        _ => OfAuthority.PathsTo(by),
    };

    internal override string? PointerTo(string property) => property switch
    {
        nameof(Child) => OfChild.PointerTo(property),
        nameof(Knowledge) => $"{OfChild.PointerTo(nameof(Child))}/knowledge/{(_knowledgeAt < 0 ? "items/-" : _knowledgeAt)}",
        nameof(Authority) or nameof(AuthorityCode) => OfAuthority.PointerTo(property),
        nameof(PanelNotifiedOn) => ToPanel.Pointer,
        nameof(PartnersToldOn) => ToPartners.Pointer,
        nameof(HomePartnersToldOn) => ToHomePartners.Pointer,
        _ => base.PointerTo(property),
    };

    private static (ChildKnowledge Knowledge, int Position) FindKnowledge(ChildInCase child, Fact<AuthorityCode> authority)
    {
        var all = child.Child.Knowledge;
        for (var i = 0; authority.IsKnown && i < all.Count; i++)
        {
            if (all[i].By == authority.Value.Value)
                return (all[i], i);
        }

        return (new ChildKnowledge { By = authority.IsKnown ? authority.Value.Value : "" }, -1);
    }
}
