using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Law;

namespace RapidReview.Subjects;

/// <summary>
/// One local authority of the case with its partnership, or "whichever authority it proves to be" where the place is not
/// known yet.
/// </summary>
public sealed class AuthorityInCase : Subject
{
    private readonly int _position;
    private readonly MeetingsHeld _reviews;
    private string? _key;

    internal AuthorityInCase(CaseFile file, DateFact asAt, IDecision decision, Fact<AuthorityCode> authority, AuthorityInvolved unrecorded, int index)
        : base(file, asAt, decision, index)
    {
        AuthorityCode = authority;
        (Authority, _position) = Find(file, authority, unrecorded);
        _reviews = new MeetingsHeld(file.Meetings, MeetingKind.RapidReview, authority);
    }

    /// <summary>The authority. Not known: whichever authority it proves to be.</summary>
    [Ask("Which local authority's area is this (the place of the incident)?", Supplier.LocalAuthority, Says = "this authority", Note = "The nine-character GSS code, such as E06000004. While the area is not known, the first authority to know of the incident should notify and copy the others.")]
    public Fact<AuthorityCode> AuthorityCode { get; }

    /// <summary>What this authority and its partnership have done.</summary>
    public AuthorityInvolved Authority { get; }

    /// <summary>When a rapid review meeting of this authority's partnership was first held.</summary>
    [Event]
    [Ask("When was the rapid review meeting held?", Supplier.Partnership, Says = "the day on which the rapid review meeting was held")]
    public DateFact RapidReviewHeldOn => _reviews.First;

    /// <summary>When that meeting was held; while none has been, the day for which the earliest is planned.</summary>
    [Ask("When was the rapid review meeting held, or for which day is it planned?", Supplier.Partnership, Says = "the day of the rapid review meeting, or else the planned day")]
    public DateFact RapidReviewHeldOrPlannedOn => _reviews.FirstOrPlanned;

    /// <summary>Every child for whom this authority may owe something, together with it.</summary>
    [Ask("For which children may this authority owe something?", Supplier.LocalAuthority, Says = "the children whom it may concern")]
    public Listed<ChildAndAuthority> EveryPair { get; internal set; } = [];

    /// <summary>Every immediate action that was agreed, whichever authority's meeting agreed it: the file does not say. The list is as complete as the file says.</summary>
    [Ask("Which immediate actions were agreed?", Supplier.RapidReviewMeeting, Says = "the immediate actions")]
    public Listed<ActionInCase> EveryAction { get; internal set; } = [];

    /// <inheritdoc/>
    public override string Key => _key ??= $"authority:{(AuthorityCode.IsKnown ? AuthorityCode.Value.Value : "not-yet-known")}";

    internal override Fact<AuthorityCode> OwnAuthority => AuthorityCode;

    internal override DateFact DateOf(GoverningDate by) => by switch
    {
        GoverningDate.ReviewSubmitted => Authority.RapidReview.SubmittedOn,
        GoverningDate.LocalReviewDecided => Authority.LocalReview.DecidedOn,
        GoverningDate.ReportPublished => Authority.LocalReview.PublishedOrPlannedOn,
        GoverningDate.ReferredToBoard => Authority.WelshReview.SusrReferredOn,
        GoverningDate.BroughtToAttention => Authority.WelshReview.BroughtToAttentionOn,
        GoverningDate.ReferralReceived => Authority.ReferralReceivedOn,
        _ => base.DateOf(by),
    };

    internal override IEnumerable<string[]> PathsTo(GoverningDate by) => by switch
    {
        GoverningDate.ReviewSubmitted => [[nameof(Authority), nameof(AuthorityInvolved.RapidReview), nameof(RapidReviewProcess.SubmittedOn)]],
        GoverningDate.LocalReviewDecided => [[nameof(Authority), nameof(AuthorityInvolved.LocalReview), nameof(LocalReview.DecidedOn)]],
        GoverningDate.ReportPublished => [[nameof(Authority), nameof(AuthorityInvolved.LocalReview), nameof(LocalReview.PublishedOrPlannedOn)]],
        GoverningDate.ReferredToBoard => [[nameof(Authority), nameof(AuthorityInvolved.WelshReview), nameof(WelshReviewProcess.SusrReferredOn)]],
        GoverningDate.BroughtToAttention => [[nameof(Authority), nameof(AuthorityInvolved.WelshReview), nameof(WelshReviewProcess.BroughtToAttentionOn)]],
        GoverningDate.ReferralReceived => [[nameof(Authority), nameof(AuthorityInvolved.ReferralReceivedOn)]],
        _ => base.PathsTo(by),
    };

    internal override string? PointerTo(string property) => property switch
    {
        nameof(Authority) => $"/authorities/{(_position < 0 ? "-" : $"{_position}")}",
        nameof(RapidReviewHeldOn) or nameof(RapidReviewHeldOrPlannedOn) => _reviews.Pointer,
        nameof(AuthorityCode) => AuthorityCode.IsKnown ? null : "/incident/place/authority",
        nameof(EveryAction) => "/answers/immediateActions",
        _ => base.PointerTo(property),
    };

    private static (AuthorityInvolved Authority, int Position) Find(CaseFile file, Fact<AuthorityCode> authority, AuthorityInvolved unrecorded)
    {
        var all = file.Authorities;
        for (var i = 0; authority.IsKnown && i < all.Count; i++)
        {
            if (all[i].Code == authority.Value)
                return (all[i], i);
        }

        return (authority.IsKnown ? unrecorded with { Code = authority.Value } : new AuthorityInvolved { Code = default }, -1);
    }
}
