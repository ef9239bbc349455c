using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>How far a local child safeguarding practice review has come.</summary>
public sealed record LocalReview
{
    /// <summary>Nothing is recorded of a local review.</summary>
    public static LocalReview NotRecorded { get; } = new();

    /// <summary>When the safeguarding partners decided whether to undertake it. What they decided stands with the answers.</summary>
    [Event]
    [Ask("When did the safeguarding partners decide about a local review?", Supplier.Partnership, Says = "the day on which the partners decided about a local review")]
    public DateFact DecidedOn { get; init; }

    /// <summary>When a reviewer was named.</summary>
    [Event]
    [Ask("When was a reviewer named for the local review?", Supplier.Partnership, Says = "the day on which a reviewer was named")]
    public DateFact ReviewerNamedOn { get; init; }

    /// <summary>The day for which publication is planned.</summary>
    [Planned]
    [Ask("For which day is publication of the report planned?", Supplier.Partnership, Says = "the planned day of publication")]
    public DateFact PublicationPlannedOn { get; init; }

    /// <summary>When the report was published.</summary>
    [Event]
    [Ask("When was the report of the local review published?", Supplier.Partnership, Says = "the day on which the report was published")]
    public DateFact PublishedOn { get; init; }

    /// <summary>When the report was taken down again. In a file whose events are complete, no date means that it still stands.</summary>
    [Event]
    [Ask("When was the published report taken down?", Supplier.Partnership, Says = "the day on which the report was taken down", Note = "Leave it out while the report can still be read.")]
    public DateFact WithdrawnOn { get; init; }

    /// <summary>The copies of the report sent before publication.</summary>
    [Completeness(CompletenessFrom.Events)]
    [Ask("To whom were copies of the report sent before publication?", Supplier.Partnership, Says = "the copies of the report")]
    public Listed<ReportCopy> CopiesSent { get; init; } = [];

    /// <summary>Why the report is delayed, in words.</summary>
    [FreeText]
    [Ask("Why is the report of the local review delayed?", Supplier.Partnership, Says = "the reason for the delay", Note = "For example a criminal trial. Name nobody.")]
    public Fact<string> DelayReason { get; init; }

    /// <summary>The day of publication; while the report is not published, the day that is planned.</summary>
    [Ask("When was the report of the local review published, or for which day is that planned?", Supplier.Partnership, Says = "the day of publication, or else the planned day")]
    [DerivedFrom("publicationPlannedOn")]
    public DateFact PublishedOrPlannedOn => PublishedOn.State switch
    {
        FactState.Known => PublishedOn,
        FactState.DidNotHappen => PublicationPlannedOn,
        _ => DateFact.EitherOf(PublishedOn, PublicationPlannedOn),
    };

    /// <summary>When the Panel was first sent a copy before publication.</summary>
    [Ask("When was a copy of the report sent to the Panel?", Supplier.Partnership, Says = "the day on which the Panel was sent a copy of the report")]
    [DerivedFrom("copiesSent")]
    public DateFact CopyToPanelOn => CopyTo(Body.Panel);

    /// <summary>When the Secretary of State was first sent a copy before publication.</summary>
    [Ask("When was a copy of the report sent to the Secretary of State?", Supplier.Partnership, Says = "the day on which the Secretary of State was sent a copy of the report")]
    [DerivedFrom("copiesSent")]
    public DateFact CopyToSecretaryOfStateOn => CopyTo(Body.SecretaryOfState);

    /// <summary>When Ofsted was first sent a copy before publication.</summary>
    [Ask("When was a copy of the report sent to Ofsted?", Supplier.Partnership, Says = "the day on which Ofsted was sent a copy of the report")]
    [DerivedFrom("copiesSent")]
    public DateFact CopyToOfstedOn => CopyTo(Body.Ofsted);

    private DateFact CopyTo(Body recipient) => History.First(CopiesSent, copy => copy.Recipient == recipient, copy => copy.SentOn);
}
