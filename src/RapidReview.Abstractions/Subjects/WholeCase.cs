using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Law;

namespace RapidReview.Subjects;

/// <summary>The case as a whole.</summary>
public sealed class WholeCase : Subject
{
    internal WholeCase(CaseFile file, DateFact asAt, IDecision decision)
        : base(file, asAt, decision, 0)
    {
    }

    /// <summary>Every child in the file.</summary>
    [Ask("Which children is this case about?", Supplier.LocalAuthority, Says = "the children")]
    public Listed<ChildInCase> EveryChild { get; internal set; } = [];

    /// <summary>Every child with every authority that may owe something for that child.</summary>
    [Ask("Which authorities may owe something for which child?", Supplier.LocalAuthority, Says = "the children, each with each authority")]
    public Listed<ChildAndAuthority> EveryPair { get; internal set; } = [];

    /// <summary>Every local authority that may owe something.</summary>
    [Ask("Which local authorities does the case concern?", Supplier.LocalAuthority, Says = "the local authorities")]
    public Listed<AuthorityInCase> EveryAuthority { get; internal set; } = [];

    /// <summary>Every agency that is recorded. The list is as complete as the file says.</summary>
    [Ask("Which agencies were or may have been involved with the child or the family?", Supplier.Partnership, Says = "the agencies")]
    public Listed<AgencyInCase> EveryAgency { get; internal set; } = [];

    /// <summary>Every meeting that is recorded and not another nation's. The list is as complete as the file says.</summary>
    [Ask("Which meetings were held, or are planned?", Supplier.Partnership, Says = "the meetings")]
    public Listed<MeetingInCase> EveryMeeting { get; internal set; } = [];

    /// <summary>Every notification that is recorded and not another nation's. The list is as complete as the file says.</summary>
    [Ask("Which serious incident notifications were sent or are being prepared?", Supplier.LocalAuthority, Says = "the notifications")]
    public Listed<NotificationInCase> EveryNotification { get; internal set; } = [];

    /// <summary>Every immediate action that was agreed. The list is as complete as the file says.</summary>
    [Ask("Which immediate actions were agreed?", Supplier.RapidReviewMeeting, Says = "the immediate actions")]
    public Listed<ActionInCase> EveryAction { get; internal set; } = [];

    /// <inheritdoc/>
    public override string Key => "case";

    internal override DateFact DateOf(GoverningDate by)
    {
        if (by != GoverningDate.LocalReviewDecided)
            return base.DateOf(by);
        var decided = DateFact.DidNotHappen;
        foreach (var authority in EveryAuthority.Items.AsSpan())
            decided = DateFact.EarliestOf(decided, authority.DateOf(by));
        return decided;
    }

    internal override string? PointerTo(string property) => property switch
    {
        nameof(EveryPair) or nameof(EveryAuthority) => "/authorities",
        nameof(EveryAgency) => "/agencies",
        nameof(EveryMeeting) => "/meetings",
        nameof(EveryNotification) => "/notifications",
        nameof(EveryAction) => "/answers/immediateActions",
        _ => base.PointerTo(property),
    };
}
