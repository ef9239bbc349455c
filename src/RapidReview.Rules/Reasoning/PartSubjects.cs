using System.Runtime.InteropServices;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Subjects;

namespace RapidReview.Rules.Reasoning;

/// <summary>The subjects of one part of the advice: what its rules are asked about.</summary>
internal sealed class PartSubjects
{
    private readonly Subject[][] _byKind;

    private PartSubjects(Subject[][] byKind) => _byKind = byKind;

    public Subject[] Of(SubjectKind kind) => _byKind[(int)kind];

    /// <summary>How many subjects there are of the kind that has most.</summary>
    public int Most => Math.Max(1, Math.Max(_byKind[1].Length, _byKind[2].Length));

    public IEnumerable<Subject> All => _byKind.SelectMany(subjects => subjects);

    /// <summary>The subjects of a case for a nation: only its own authorities are paired with children.</summary>
    public static PartSubjects In(CaseFile file, Nation nation, DateFact asAt, IDecision decision)
    {
        var children = new ChildInCase[file.Children.Count];
        var pairs = new List<ChildAndAuthority>();
        var unrecorded = Unrecorded.Authority(file, asAt);
        for (var i = 0; i < children.Length; i++)
        {
            children[i] = new ChildInCase(file, asAt, decision, i);
            foreach (var authority in Authorities(file, children[i].Child, nation))
                pairs.Add(new ChildAndAuthority(children[i], authority, unrecorded, pairs.Count));
        }

        var whole = new WholeCase(file, asAt, decision)
        {
            EveryChild = Listed.Complete<ChildInCase>(children),
            EveryPair = Listed.Complete<ChildAndAuthority>(CollectionsMarshal.AsSpan(pairs)),
        };
        return new PartSubjects([[whole], children, pairs.ToArray()]);
    }

    /// <summary>The authorities of a nation that a case mentions for a child, by code; last, an unknown one where one is yet to be found.</summary>
    private static List<Fact<AuthorityCode>> Authorities(CaseFile file, Child child, Nation nation)
    {
        var codes = new List<Fact<AuthorityCode>>();
        Add(file.Incident.Place.Authority);
        Add(child.Residence.Authority);
        foreach (var involved in file.Authorities.Items.AsSpan())
            Add(involved.Code);
        foreach (var knower in child.Knowledge.Items.AsSpan())
        {
            if (knower.KindOfBody is { IsKnown: true, Value: KnowerKind.LocalAuthority } && knower.By.Length == 9)
                Add(new AuthorityCode(knower.By));
        }

        foreach (var notification in file.Notifications.Items.AsSpan())
            Add(notification.Authority);
        if (codes.Count > 1)
            codes.Sort(static (a, b) => string.CompareOrdinal(a.Value.Value, b.Value.Value));
        if (IsAuthorityMissing(file.Incident.Place, child.Residence, nation))
            codes.Add(default);
        return codes;

        void Add(Fact<AuthorityCode> code)
        {
            if (code.IsKnown && (code.Value.Nation == nation).IsTrue && !codes.Contains(code))
                codes.Add(code);
        }
    }

    /// <summary>Whether an authority that may owe something has still to be named: that of the place, or, outside the nation, that of the home.</summary>
    private static bool IsAuthorityMissing(Place place, Place home, Nation nation)
    {
        var here = place.InNation == nation;
        return (!place.Authority.IsKnown && !here.IsFalse)
            || (!here.IsTrue && !home.Authority.IsKnown && !(home.InNation == nation).IsFalse);
    }
}
