using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Testing.Generation;

/// <summary>What the authorities of one made-up situation and their partners did, in England and in Wales.</summary>
internal sealed class CaseReviews(Dice dice, CaseDays days, CaseFacts facts)
{
    public AuthorityInvolved Authority(AuthorityCode code)
    {
        var completed = dice.Chance(60) ? days.Event() : default;
        var submitted = dice.Chance(50) ? days.After(completed, [0, 1, 5, 20, 30]) : dice.Chance(40) ? days.Event() : default;
        return new AuthorityInvolved
        {
            Code = code,
            RapidReview = RapidReview(completed, submitted),
            PanelReply = dice.Chance(50) ? Reply(submitted) : PanelReply.NotRecorded,
            LocalReview = dice.Chance(65) ? Local() : LocalReview.NotRecorded,
            WelshReview = dice.Chance(60) ? Welsh() : WelshReviewProcess.NotRecorded,
        };
    }

    private RapidReviewProcess RapidReview(DateFact completed, DateFact submitted) => new()
    {
        DocumentsCirculatedOn = dice.Chance(30) ? days.Event() : default,
        CompletedOn = completed,
        SignedOff = Listed.Of<PartnerSignOff>([.. dice.Some(Enum.GetValues<SafeguardingPartner>(), 80).Select(partner => new PartnerSignOff { Partner = partner, On = days.Event() })]),
        SubmittedOn = submitted,
        CriteriaFoundNotMetOn = dice.Chance(15) ? days.Event() : default,
    };

    private PanelReply Reply(DateFact submitted) => new()
    {
        RepliedOn = days.After(submitted, [0, 1, 10, 20, 25, 40]),
        LocalReviewMoreAppropriate = facts.YesOrNo(70, yes: 60),
    };

    private LocalReview Local()
    {
        var decided = dice.Chance(15) ? days.Ago(months: 6) : days.Event();
        var published = dice.Chance(65) ? days.After(decided, [1, 7, 20, 20, 60, 150, 183, 184, 200]) : default;
        return new LocalReview
        {
            DecidedOn = decided,
            PublicationPlannedOn = dice.Chance(50) ? days.Ahead([-20, 2, 9, 10, 12, 14, 30, 100]) : default,
            PublishedOn = published,
            WithdrawnOn = dice.Chance(40) ? days.After(published, [1, 100, 364, 366, 370]) : default,
            CopiesSent = Listed.Of<ReportCopy>([.. dice.Some([Body.Panel, Body.SecretaryOfState, Body.Ofsted], 65).Select(Copy)]),
        };

        ReportCopy Copy(Body recipient) => new() { Recipient = recipient, SentOn = days.After(dice.Chance(70) ? published : decided, [-14, -10, -9, -1, 0, 3]) };
    }

    private WelshReviewProcess Welsh()
    {
        var referred = days.Event();
        return new WelshReviewProcess
        {
            SusrReferredOn = referred,
            BoardChairDecidedOn = dice.Chance(70) ? days.After(referred, [0, 5, 20, 40]) : default,
            BoardChairDecision = dice.Chance(80) ? dice.Pick([BoardDecision.Undertake, BoardDecision.Undertake, BoardDecision.NotUndertake, BoardDecision.Deferred]) : default(Fact<BoardDecision>),
            WelshMinistersToldOn = dice.Chance(50) ? days.Event() : default,
        };
    }
}
