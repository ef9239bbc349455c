using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Law;

namespace RapidReview.Subjects;

/// <summary>One notification that was sent or is being prepared.</summary>
public sealed class NotificationInCase : Subject
{
    private readonly int _position;
    private string? _key;

    internal NotificationInCase(CaseFile file, DateFact asAt, IDecision decision, int position, int index, ReadOnlySpan<ChildInCase> children)
        : base(file, asAt, decision, index)
    {
        _position = position;
        Notification = file.Notifications[position];
        EveryChild = Covered(Notification.Children, children);
    }

    /// <summary>The notification: who sent it, to whom and when.</summary>
    public Notification Notification { get; }

    /// <summary>The children of the case whom the notification covers.</summary>
    [Ask("Which children does the notification cover?", Supplier.LocalAuthority, Says = "the children whom the notification covers")]
    public Listed<ChildInCase> EveryChild { get; }

    /// <inheritdoc/>
    public override string Key => _key ??= $"notification:{Notification.Ref}";

    internal override Fact<AuthorityCode> OwnAuthority => Notification.Authority;

    internal override DateFact DateOf(GoverningDate by) => by == GoverningDate.NotificationSent ? Notification.SentOn : base.DateOf(by);

    internal override IEnumerable<string[]> PathsTo(GoverningDate by) =>
        by == GoverningDate.NotificationSent ? [[nameof(Notification), nameof(Cases.Notification.SentOn)]] : base.PathsTo(by);

    internal override string? PointerTo(string property) => property switch
    {
        nameof(Notification) => $"/notifications/{_position}",
        nameof(EveryChild) => $"/notifications/{_position}/children",
        _ => base.PointerTo(property),
    };

    private static Listed<ChildInCase> Covered(Listed<string> named, ReadOnlySpan<ChildInCase> children)
    {
        var covered = new List<ChildInCase>(named.Count);
        foreach (var child in children)
        {
            foreach (var reference in named.Items.AsSpan())
            {
                if (reference == child.Child.Ref)
                    covered.Add(child);
            }
        }

        return new Listed<ChildInCase>(Items.From(covered), named.Complete);
    }
}
