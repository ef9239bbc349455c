using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Findings;
using RapidReview.Subjects;

namespace RapidReview.Rules.Packs;

/// <summary>A rule that a pack spells in JSON: the same trees as a lambda gives, and the same checks.</summary>
internal class DataRule : Rule
{
    private static readonly (string Code, Type Type)[] Abouts =
    [
        ("case", typeof(WholeCase)),
        ("child", typeof(ChildInCase)),
        ("child-and-authority", typeof(ChildAndAuthority)),
        ("authority", typeof(AuthorityInCase)),
        ("agency", typeof(AgencyInCase)),
        ("meeting", typeof(MeetingInCase)),
        ("attendee", typeof(AttendeeInCase)),
        ("action", typeof(ActionInCase)),
        ("notification", typeof(NotificationInCase)),
    ];

    private protected DataRule(RuleSpelling spelling)
        : base(spelling.Kind, spelling.About) => Spelling = spelling;

    /// <summary>The condition trees by part; a part that was refused is null.</summary>
    public Dictionary<string, object?> Trees => Spelling.Trees;

    internal override RuleIdAttribute? Name => Spelling.Name;

    internal override InForceAttribute? Force => Spelling.Force;

    internal override IEnumerable<CitesAttribute> Cited => Spelling.Cites;

    internal override IReadOnlyList<string> Areas => Spelling.Areas;

    internal override string Origin => Spelling.Origin;

    protected RuleSpelling Spelling { get; }

    /// <summary>The codes for what a rule may be about.</summary>
    public static IEnumerable<string> AboutCodes => Abouts.Select(about => about.Code);

    /// <summary>What a code stands for; null if there is no such code.</summary>
    public static Type? AboutOf(string code) => Array.Find(Abouts, about => about.Code == code).Type;

    /// <summary>The rule that a spelling spells.</summary>
    public static Rule Of(RuleSpelling spelling) => spelling.Kind switch
    {
        FindingKind.Duty => new DataDuty(spelling),
        FindingKind.Prompt or FindingKind.Conflict => new DataNote(spelling),
        FindingKind.Quorum => new DataQuorum(spelling),
        FindingKind.Checklist => new DataChecklist(spelling),
        _ => new DataRule(spelling),
    };

    protected override void Define()
    {
        // Its parts are trees already.
    }

    private sealed class DataDuty(RuleSpelling spelling) : DataRule(spelling), IDuty
    {
        public Body Owner => Spelling.Owner;

        public Body? Recipient => Spelling.Recipient;

        public string ClockId => Spelling.Clock;

        public string PeriodId => Spelling.Period;

        public DutyTiming Timing => Spelling.Timing;
    }

    private sealed class DataNote(RuleSpelling spelling) : DataRule(spelling), IAdvises
    {
        public string Advice => Spelling.Advice;

        public bool AlsoWhileOpen => Spelling.AlsoWhileOpen;
    }

    private sealed class DataChecklist(RuleSpelling spelling) : DataRule(spelling), IChecklist
    {
        public IReadOnlyList<ChecklistEntry> Entries => Spelling.Entries;
    }

    private sealed class DataQuorum(RuleSpelling spelling) : DataRule(spelling), IAdvises, IQuorum
    {
        public string Advice => Spelling.Advice;

        public IReadOnlyList<SafeguardingPartner> Partners => Spelling.Partners;

        public bool IsBinding => Spelling.IsBinding;
    }
}
