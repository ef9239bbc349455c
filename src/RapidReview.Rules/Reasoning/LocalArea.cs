using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules.Conditions.Tree;
using RapidReview.Rules.Packs;
using RapidReview.Subjects;

namespace RapidReview.Rules.Reasoning;

/// <summary>
/// Where a partnership's rule applies. What belongs to an authority is looked at only for the authorities of the area. What
/// belongs to none is the whole pack's, which is there only where its area is; a rule for part of the area asks for the
/// place of the incident, or, of one that happened outside the nation, for where a child lives.
/// </summary>
internal static class LocalArea
{
    /// <summary>The condition; null where there is nothing to ask.</summary>
    /// <param name="manifest">The pack.</param>
    /// <param name="some">The authorities of its area that are meant; empty for all.</param>
    /// <param name="kind">What the rule, or the document, is about.</param>
    public static Condition? Of(PackManifest manifest, IReadOnlyList<string> some, SubjectKind kind)
    {
        if (manifest.IsCore)
            return null;
        var areas = some.Count > 0 ? some.Select(code => new AuthorityCode(code)).ToList() : [.. manifest.Area];
        if (PathToAuthority(kind) is { } path)
            return IsIn(areas, path);
        if (areas.Count == manifest.Area.Count)
            return null;
        var place = new FactPath("", Items.Of<string>([nameof(Subject.Incident), nameof(Incident.Place), nameof(Place.Authority)]));
        var nation = new FactPath("", Items.Of<string>([nameof(Subject.Incident), nameof(Incident.Place), nameof(Place.InNation)]));
        var children = new FactPath("", Items.Of<string>([nameof(Subject.Case), nameof(CaseFile.Children)]));
        var home = new FactPath("child", Items.Of<string>([nameof(Child.Residence), nameof(Place.Authority)]));
        var elsewhere = new Not(new Comparison(new FactValue(nation), Relation.Is, new Constant(manifest.Nation)));
        return new AnyOf(Items.Of<Condition>(
        [
            IsIn(areas, place),
            new AllOf(Items.Of<Condition>([elsewhere, new Quantified(Quantifier.Some, children, "child", IsIn(areas, home))])),
        ]));
    }

    private static FactPath? PathToAuthority(SubjectKind kind) => kind switch
    {
        SubjectKind.ChildAndAuthority or SubjectKind.AuthorityInCase => new FactPath("", Items.Of<string>([nameof(AuthorityInCase.AuthorityCode)])),
        SubjectKind.MeetingInCase or SubjectKind.AttendeeInCase => new FactPath("", Items.Of<string>([nameof(MeetingInCase.Meeting), nameof(Meeting.Authority)])),
        SubjectKind.NotificationInCase => new FactPath("", Items.Of<string>([nameof(NotificationInCase.Notification), nameof(Notification.Authority)])),
        _ => null,
    };

    private static Condition IsIn(List<AuthorityCode> areas, FactPath path)
    {
        var parts = areas.ConvertAll(area => (Condition)new Comparison(new FactValue(path), Relation.Is, new Constant(area)));
        return parts is [var only] ? only : new AnyOf(Items.From(parts));
    }
}
