using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>How far the rapid review of one authority's partnership has come.</summary>
public sealed record RapidReviewProcess
{
    /// <summary>Nothing is recorded of a rapid review.</summary>
    public static RapidReviewProcess NotRecorded { get; } = new();

    /// <summary>When the papers were sent to those taking part.</summary>
    [Event]
    [Ask("When were the papers for the rapid review sent to those taking part?", Supplier.Partnership, Says = "the day on which the papers were sent round")]
    public DateFact DocumentsCirculatedOn { get; init; }

    /// <summary>When the rapid review was completed.</summary>
    [Event]
    [Ask("When was the rapid review completed?", Supplier.Partnership, Says = "the day on which the rapid review was completed", Note = "Sending it to the Panel is a separate step.")]
    public DateFact CompletedOn { get; init; }

    /// <summary>The safeguarding partners that have agreed it.</summary>
    [Completeness(CompletenessFrom.Events)]
    [Ask("Which safeguarding partners have agreed the rapid review?", Supplier.Partnership, Says = "the partners' agreement")]
    public Listed<PartnerSignOff> SignedOff { get; init; } = [];

    /// <summary>When the rapid review, completed, was sent to the national Panel.</summary>
    [Event]
    [Ask("When was the completed rapid review sent to the Panel?", Supplier.Partnership, Says = "the day on which the rapid review was sent to the Panel")]
    public DateFact SubmittedOn { get; init; }

    /// <summary>When the partners recorded that, on what they now know, the case does not meet the criteria after all.</summary>
    [Event]
    [Ask("Have the partners recorded that the case does not meet the criteria after all, and when?", Supplier.Partnership, Says = "the day on which the partners found the criteria not met")]
    public DateFact CriteriaFoundNotMetOn { get; init; }

    /// <summary>When the local authority agreed the rapid review as a safeguarding partner.</summary>
    [Ask("When did the local authority agree the rapid review?", Supplier.Partnership, Says = "the day on which the local authority agreed the rapid review")]
    [DerivedFrom("signedOff")]
    public DateFact LocalAuthorityAgreedOn => AgreedOn(SafeguardingPartner.LocalAuthority);

    /// <summary>When the health partner agreed the rapid review.</summary>
    [Ask("When did the health partner agree the rapid review?", Supplier.Partnership, Says = "the day on which the health partner agreed the rapid review")]
    [DerivedFrom("signedOff")]
    public DateFact HealthPartnerAgreedOn => AgreedOn(SafeguardingPartner.Health);

    /// <summary>When the police agreed the rapid review as a safeguarding partner.</summary>
    [Ask("When did the police agree the rapid review?", Supplier.Partnership, Says = "the day on which the police agreed the rapid review")]
    [DerivedFrom("signedOff")]
    public DateFact PoliceAgreedOn => AgreedOn(SafeguardingPartner.Police);

    private DateFact AgreedOn(SafeguardingPartner partner) => History.First(SignedOff, agreed => agreed.Partner == partner, agreed => agreed.On);
}
