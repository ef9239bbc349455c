using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>What happened, when and where.</summary>
public sealed record Incident
{
    /// <summary>Nothing is known of the incident.</summary>
    public static Incident NotKnown { get; } = new();

    /// <summary>When the child died or was harmed; where it is not known exactly, within bounds.</summary>
    [Presupposed]
    [Ask("When did the child die or come to harm?", Supplier.LocalAuthority, Says = "the date of the incident")]
    public DateFact OccurredOn { get; init; }

    /// <summary>Where the death or the serious harm happened, which need not be where the child lives or was found.</summary>
    [Ask("Where did the death or serious harm happen?", Supplier.LocalAuthority, Says = "the place of the incident", Qualifies = true, Note = "While the area is not known, the first authority to know of the incident should notify and copy the others.")]
    public Place Place { get; init; } = Place.NotKnown;

    /// <summary>What sort of incident it was, as whoever referred it describes it. A description: the criteria rest on the facts about each child.</summary>
    [Ask("What sort of incident was it?", Supplier.LocalAuthority, Says = "the sort of incident")]
    public Fact<IncidentKind> Kind { get; init; }

    /// <summary>The process in which professionals are considering it.</summary>
    [Ask("In which process are professionals considering the incident?", Supplier.LocalAuthority, Says = "the process in which the incident is considered")]
    public Fact<ReviewPathway> Pathway { get; init; }

    /// <summary>Whether a child is thought to have caused the harm.</summary>
    [Ask("Is a child thought to have caused the harm?", Supplier.Police, Says = "a child is thought to have caused the harm", Denies = "no child is thought to have caused the harm", Note = "One incident needs one notification: a child who was harmed and a child who harmed are often notified twice by mistake.")]
    public Fact<bool> PerpetratorIsChild { get; init; }

    /// <summary>Whether the incident is part of a large operation about child sexual exploitation.</summary>
    [Ask("Is the incident part of a large operation about child sexual exploitation?", Supplier.Police, Says = "the incident is part of a large operation about child sexual exploitation", Denies = "the incident is not part of a large operation about child sexual exploitation")]
    public Fact<bool> LargeScaleExploitation { get; init; }

    /// <summary>The other processes about the same events. A complete list without any says that there are none.</summary>
    [Ask("Which other processes about the same events are under way or expected?", Supplier.Partnership, Says = "the parallel processes")]
    public Listed<ParallelProcess> ParallelProcesses { get; init; } = [];
}
