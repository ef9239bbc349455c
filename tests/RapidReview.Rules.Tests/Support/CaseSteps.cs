using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Rules.Tests.Support;

/// <summary>Later steps of a case: the meeting's answers, the rapid review's end, the Panel's reply and the local review, all in Stockton-on-Tees.</summary>
internal static class CaseSteps
{
    public static CaseBuilder Answered(this CaseBuilder the, Consideration consideration, ConsiderationView view) => the.WithAnswers(answers => answers with
    {
        Considerations = Listed.Complete(new ConsiderationAnswer { Consideration = consideration, Answer = view }),
    });

    public static CaseBuilder Decided(this CaseBuilder the, LocalReviewDecision decision) => the.WithAnswers(answers => answers with { LocalReviewDecision = decision });

    /// <summary>The partners decided on a day, by default to undertake a local review; null where what they decided is not recorded.</summary>
    public static CaseBuilder DecidedLocalReview(this CaseBuilder the, string on, LocalReviewDecision? decision = LocalReviewDecision.Undertake) =>
        (decision is { } known ? the.Decided(known) : the).WithLocalReview(review => review with { DecidedOn = Say.Day(on) });

    public static CaseBuilder PlannedPublication(this CaseBuilder the, string on) => the.WithLocalReview(review => review with { PublicationPlannedOn = Say.Day(on) });

    public static CaseBuilder Published(this CaseBuilder the, string on) => the.WithLocalReview(review => review with { PublishedOn = Say.Day(on) });

    public static CaseBuilder TookDownReport(this CaseBuilder the, string on) => the.WithLocalReview(review => review with { WithdrawnOn = Say.Day(on) });

    public static CaseBuilder SentCopy(this CaseBuilder the, Body recipient, string on) => the.WithLocalReview(review => review with
    {
        CopiesSent = Listed.Complete(new ReportCopy { Recipient = recipient, SentOn = Say.Day(on) }),
    });

    public static CaseBuilder ToldOutcome(this CaseBuilder the, Body recipient, string on) => the.WithAnswers(answers => answers with
    {
        OutcomeNotifications = Listed.Complete(new OutcomeNotification { Recipient = recipient, DoneOn = Say.Day(on) }),
    });

    public static CaseBuilder CompletedReview(this CaseBuilder the, string on) => the.WithRapidReview(review => review with { CompletedOn = Say.Day(on) });

    public static CaseBuilder CirculatedPapers(this CaseBuilder the, string on) => the.WithRapidReview(review => review with { DocumentsCirculatedOn = Say.Day(on) });

    /// <summary>Some partners agreed the rapid review, all on one day.</summary>
    public static CaseBuilder AgreedReview(this CaseBuilder the, string on, params SafeguardingPartner[] partners) => the.WithRapidReview(review => review with
    {
        SignedOff = Listed.Complete<PartnerSignOff>([.. partners.Select(partner => new PartnerSignOff { Partner = partner, On = Say.Day(on) })]),
    });

    public static CaseBuilder PanelReplied(this CaseBuilder the, string on, bool? localReviewMoreAppropriate = null) => the.WithAuthority(Ids.Stockton, authority => authority with
    {
        PanelReply = new PanelReply
        {
            RepliedOn = Say.Day(on),
            LocalReviewMoreAppropriate = localReviewMoreAppropriate is { } known ? known : default(Fact<bool>),
        },
    });

    /// <summary>These processes run beside the review, and no others.</summary>
    public static CaseBuilder Beside(this CaseBuilder the, params ParallelProcess[] processes) => the.WithCase(file => file with
    {
        Incident = file.Incident with { ParallelProcesses = Listed.Complete<ParallelProcess>([.. processes]) },
    });

    public static CaseBuilder WithInvolvement(this CaseBuilder the, AgencyInvolvement involvement) => the.WithCase(file => file with { AgencyInvolvement = involvement });

    public static CaseBuilder WithLocalReview(this CaseBuilder the, Func<LocalReview, LocalReview> change) =>
        the.WithAuthority(Ids.Stockton, authority => authority with { LocalReview = change(authority.LocalReview) });

    public static CaseBuilder WithRapidReview(this CaseBuilder the, Func<RapidReviewProcess, RapidReviewProcess> change) =>
        the.WithAuthority(Ids.Stockton, authority => authority with { RapidReview = change(authority.RapidReview) });

    private static CaseBuilder WithAnswers(this CaseBuilder the, Func<RapidReviewAnswers, RapidReviewAnswers> change) =>
        the.WithCase(file => file with { Answers = change(file.Answers) });
}
