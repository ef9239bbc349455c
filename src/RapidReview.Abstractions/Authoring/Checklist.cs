using System.Linq.Expressions;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Subjects;

namespace RapidReview.Authoring;

/// <summary>
/// A rule that concludes how complete something is, item by item: the information for a form, or what is to be done. What
/// <see cref="RuleIdAttribute.Says"/> says is its title. It is met where every item that applies is done, not met where one is
/// known not to be, and otherwise open.
/// </summary>
/// <typeparam name="TSubject">What it is about.</typeparam>
public abstract class Checklist<TSubject> : RuleAbout<TSubject>, IChecklist
    where TSubject : Subject
{
    private readonly List<ChecklistEntry> _entries = [];

    /// <summary>Makes the rule.</summary>
    protected Checklist()
        : base(FindingKind.Checklist)
    {
    }

    IReadOnlyList<ChecklistEntry> IChecklist.Entries => _entries;

    /// <summary>The next item, and when it is done: when a fact is recorded, or something was done.</summary>
    /// <param name="id">The stable id of the item in kebab-case, such as <c>date-of-birth</c>. Unique in the list, never reused.</param>
    /// <param name="says">A noun phrase ("the child's date of birth") or what is to be done ("secure the records").</param>
    /// <param name="done">When it is done, such as <c>s => s.Child.BornOn.IsRecorded</c>.</param>
    protected void Item(string id, string says, Expression<Func<TSubject, Truth>> done)
    {
        ArgumentNullException.ThrowIfNull(done);
        var entry = Add(id, says, isByHand: false);
        // An id that is used twice is refused at load, with every other problem.
        Parts.TryAdd(entry.DonePart, done);
    }

    /// <summary>
    /// The next item, where it applies. Where it does not, it is left out; while that is unknown, it is open unless it is done.
    /// </summary>
    /// <param name="id">The stable id of the item in kebab-case, such as <c>date-of-death</c>. Unique in the list, never reused.</param>
    /// <param name="says">A noun phrase ("the child's date of death") or what is to be done ("secure the records").</param>
    /// <param name="applies">Where it applies, such as <c>s => s.Child.HasDied == true</c>.</param>
    /// <param name="done">When it is done, such as <c>s => s.Child.DiedOn.IsRecorded</c>.</param>
    protected void ItemWhere(string id, string says, Expression<Func<TSubject, Truth>> applies, Expression<Func<TSubject, Truth>> done)
    {
        ArgumentNullException.ThrowIfNull(applies);
        ArgumentNullException.ThrowIfNull(done);
        var entry = Add(id, says, isByHand: false);
        Parts.TryAdd(entry.AppliesPart, applies);
        Parts.TryAdd(entry.DonePart, done);
    }

    /// <summary>
    /// The next item where a case file never holds it, such as a name: it is listed as to be entered by hand, never as missing,
    /// and does not count towards the outcome.
    /// </summary>
    /// <param name="id">The stable id of the item in kebab-case, such as <c>name</c>. Unique in the list, never reused.</param>
    /// <param name="says">A noun phrase, such as "the child's name".</param>
    protected void ByHand(string id, string says) => Add(id, says, isByHand: true);

    private ChecklistEntry Add(string id, string says, bool isByHand)
    {
        var entry = new ChecklistEntry(id ?? "", says ?? "", isByHand);
        _entries.Add(entry);
        return entry;
    }
}
