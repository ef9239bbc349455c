using RapidReview.Facts;

namespace RapidReview.Cases;

/// <summary>What the rapid review meeting itself concluded, decided and agreed, with its reasons. Advice never replaces it.</summary>
public sealed record RapidReviewAnswers
{
    /// <summary>The meeting has recorded nothing.</summary>
    public static RapidReviewAnswers NotRecorded { get; } = new();

    /// <summary>The meeting's answers on the considerations. One that is not listed has not been answered.</summary>
    [Ask("What did the rapid review meeting conclude on each consideration?", Supplier.RapidReviewMeeting, Says = "the meeting's conclusions on the considerations")]
    public Listed<ConsiderationAnswer> Considerations { get; init; } = [];

    /// <summary>Whether the meeting recommends a national review.</summary>
    [Ask("Does the rapid review meeting recommend a national review?", Supplier.RapidReviewMeeting, Says = "the recommendation about a national review")]
    public Fact<NationalReviewRecommendation> NationalReviewRecommended { get; init; }

    /// <summary>What was decided about a local review.</summary>
    [Ask("What did the safeguarding partners decide about a local review?", Supplier.RapidReviewMeeting, Says = "the decision about a local review")]
    public Fact<LocalReviewDecision> LocalReviewDecision { get; init; }

    /// <summary>The reasons for the decision, in words.</summary>
    [FreeText]
    [Ask("What are the reasons for the decision?", Supplier.RapidReviewMeeting, Says = "the reasons for the decision", Note = "Give them also where no review is to follow. Name nobody.")]
    public Fact<string> DecisionReasons { get; init; }

    /// <summary>Where the criteria were found not to be met: a summary of why, in words.</summary>
    [FreeText]
    [Ask("If the criteria were found not to be met: why are they not?", Supplier.RapidReviewMeeting, Says = "the summary of why the criteria are not met", Note = "Name nobody.")]
    public Fact<string> WhyCriteriaNotMet { get; init; }

    /// <summary>The reference of the meeting at which it was decided: one of the file's meetings, so that who took part can be shown.</summary>
    [Ask("At which meeting was it decided?", Supplier.RapidReviewMeeting, Says = "the meeting at which it was decided", Note = "The reference of one of the meetings in the file.")]
    public Fact<string> DecidedAt { get; init; }

    /// <summary>The safeguarding partners that took the decision. The list states itself whether it is complete.</summary>
    [Ask("Which safeguarding partners took the decision?", Supplier.RapidReviewMeeting, Says = "the partners that took the decision")]
    public Listed<SafeguardingPartner> DecidedBy { get; init; } = [];

    /// <summary>Where not all who are needed took part in that meeting: why it decided all the same, in words.</summary>
    [FreeText]
    [Ask("If not all who are needed took part: why was it decided all the same?", Supplier.RapidReviewMeeting, Says = "the reason for deciding without all who are needed", Note = "Name nobody.")]
    public Fact<string> WhyDecidedWithoutQuorum { get; init; }

    /// <summary>Which bodies did not agree, with what and why. The list states itself whether it is complete.</summary>
    [Ask("Did any body not agree with what was concluded or decided?", Supplier.RapidReviewMeeting, Says = "the dissents")]
    public Listed<Dissent> Dissents { get; init; } = [];

    /// <summary>Any other way of learning that was agreed, in words.</summary>
    [FreeText]
    [Ask("If no review is to follow, in which other way will learning be found?", Supplier.RapidReviewMeeting, Says = "the other way of learning")]
    public Fact<string> AlternativeLearning { get; init; }

    /// <summary>The immediate actions that were agreed. Leave the list out where that is not known.</summary>
    [Completeness(CompletenessFrom.Definition)]
    [Ask("Which immediate actions were agreed?", Supplier.RapidReviewMeeting, Says = "the immediate actions")]
    public Listed<AgreedAction> ImmediateActions { get; init; } = [];

    /// <summary>The learning that was found, in words.</summary>
    [FreeText]
    [Ask("What learning was found?", Supplier.RapidReviewMeeting, Says = "the learning that was found")]
    public Fact<string> LearningPoints { get; init; }

    /// <summary>The good practice that was found, in words.</summary>
    [FreeText]
    [Ask("What good practice was found?", Supplier.RapidReviewMeeting, Says = "the good practice that was found")]
    public Fact<string> GoodPractice { get; init; }

    /// <summary>How and when the family will be involved, in words.</summary>
    [FreeText]
    [Ask("How and when will the family be involved?", Supplier.RapidReviewMeeting, Says = "the plan for involving the family", Note = "Where a criminal investigation is under way, agree it with the police first. Name nobody.")]
    public Fact<string> FamilyEngagementPlan { get; init; }

    /// <summary>Who is to be told the outcome, by whom and by when.</summary>
    [Completeness(CompletenessFrom.Events)]
    [Ask("Who is to be told the outcome of the rapid review?", Supplier.RapidReviewMeeting, Says = "who is to be told the outcome")]
    public Listed<OutcomeNotification> OutcomeNotifications { get; init; } = [];

    /// <summary>What the meeting concluded on improvements that are needed.</summary>
    [Ask("Does the case highlight, or may it highlight, improvements needed to safeguard children's welfare, even if known before?", Supplier.RapidReviewMeeting, Says = "the meeting's conclusion on improvements that are needed")]
    [DerivedFrom("considerations")]
    public Fact<ConsiderationView> OnImprovementsNeeded => AnswerOn(Consideration.ImprovementsNeeded);

    /// <summary>What the meeting concluded on recurrent themes.</summary>
    [Ask("Does the case highlight, or may it highlight, recurrent themes in safeguarding children?", Supplier.RapidReviewMeeting, Says = "the meeting's conclusion on recurrent themes")]
    [DerivedFrom("considerations")]
    public Fact<ConsiderationView> OnRecurrentThemes => AnswerOn(Consideration.RecurrentThemes);

    /// <summary>What the meeting concluded on how agencies worked together.</summary>
    [Ask("Does the case highlight, or may it highlight, concerns about two or more agencies working together?", Supplier.RapidReviewMeeting, Says = "the meeting's conclusion on how agencies worked together")]
    [DerivedFrom("considerations")]
    public Fact<ConsiderationView> OnAgenciesWorkingTogether => AnswerOn(Consideration.AgenciesWorkingTogether);

    /// <summary>What the meeting concluded on a single agency.</summary>
    [Ask("Is there cause for concern about the actions of a single agency?", Supplier.RapidReviewMeeting, Says = "the meeting's conclusion on a single agency")]
    [DerivedFrom("considerations")]
    public Fact<ConsiderationView> OnSingleAgencyConcern => AnswerOn(Consideration.SingleAgencyConcern);

    /// <summary>What the meeting concluded on no agency having been involved.</summary>
    [Ask("Was no agency involved, and is that cause for concern?", Supplier.RapidReviewMeeting, Says = "the meeting's conclusion on no agency having been involved")]
    [DerivedFrom("considerations")]
    public Fact<ConsiderationView> OnNoAgencyInvolvement => AnswerOn(Consideration.NoAgencyInvolvement);

    /// <summary>What the meeting concluded on several areas.</summary>
    [Ask("Was more than one local authority, police area or integrated care board involved, or had the family moved?", Supplier.RapidReviewMeeting, Says = "the meeting's conclusion on several areas")]
    [DerivedFrom("considerations")]
    public Fact<ConsiderationView> OnSeveralAreas => AnswerOn(Consideration.SeveralAreas);

    /// <summary>What the meeting concluded on institutional settings.</summary>
    [Ask("Does the case raise issues about safeguarding in institutional settings?", Supplier.RapidReviewMeeting, Says = "the meeting's conclusion on institutional settings")]
    [DerivedFrom("considerations")]
    public Fact<ConsiderationView> OnInstitutionalSetting => AnswerOn(Consideration.InstitutionalSetting);

    /// <summary>What the meeting concluded on improvements that are needed nationally.</summary>
    [Ask("Does the case highlight, or may it highlight, improvements that are needed nationally?", Supplier.RapidReviewMeeting, Says = "the meeting's conclusion on improvements that are needed nationally")]
    [DerivedFrom("considerations")]
    public Fact<ConsiderationView> OnNationalImprovementsNeeded => AnswerOn(Consideration.NationalImprovementsNeeded);

    /// <summary>What the meeting concluded on changes to legislation or guidance.</summary>
    [Ask("Does the case raise, or may it raise, issues that call for a change to legislation or guidance?", Supplier.RapidReviewMeeting, Says = "the meeting's conclusion on changes to legislation or guidance")]
    [DerivedFrom("considerations")]
    public Fact<ConsiderationView> OnNationalChangeToLawOrGuidance => AnswerOn(Consideration.NationalChangeToLawOrGuidance);

    /// <summary>What the meeting concluded on recurrent themes nationally.</summary>
    [Ask("Does the case highlight, or may it highlight, recurrent themes that matter nationally?", Supplier.RapidReviewMeeting, Says = "the meeting's conclusion on recurrent themes nationally")]
    [DerivedFrom("considerations")]
    public Fact<ConsiderationView> OnNationalRecurrentThemes => AnswerOn(Consideration.NationalRecurrentThemes);

    /// <summary>When the Panel was told the outcome.</summary>
    [Ask("When was the Panel told the outcome?", Supplier.Partnership, Says = "the day on which the Panel was told the outcome")]
    [DerivedFrom("outcomeNotifications")]
    public DateFact PanelToldOn => Told(Body.Panel);

    /// <summary>When Ofsted was told the outcome.</summary>
    [Ask("When was Ofsted told the outcome?", Supplier.Partnership, Says = "the day on which Ofsted was told the outcome")]
    [DerivedFrom("outcomeNotifications")]
    public DateFact OfstedToldOn => Told(Body.Ofsted);

    /// <summary>When the Secretary of State was told the outcome.</summary>
    [Ask("When was the Secretary of State told the outcome?", Supplier.Partnership, Says = "the day on which the Secretary of State was told the outcome")]
    [DerivedFrom("outcomeNotifications")]
    public DateFact SecretaryOfStateToldOn => Told(Body.SecretaryOfState);

    /// <summary>When the agency that referred the incident was told the outcome.</summary>
    [Ask("When was the referring agency told the outcome?", Supplier.Partnership, Says = "the day on which the referring agency was told the outcome")]
    [DerivedFrom("outcomeNotifications")]
    public DateFact ReferringAgencyToldOn => Told(Body.ReferringAgency);

    /// <summary>When the agencies that were involved were told the outcome.</summary>
    [Ask("When were the agencies that were involved told the outcome?", Supplier.Partnership, Says = "the day on which the involved agencies were told the outcome")]
    [DerivedFrom("outcomeNotifications")]
    public DateFact InvolvedAgenciesToldOn => Told(Body.InvolvedAgencies);

    private Fact<ConsiderationView> AnswerOn(Consideration consideration)
    {
        foreach (var answer in Considerations.Items.AsSpan())
        {
            if (answer.Consideration == consideration)
                return answer.Answer;
        }

        return default;
    }

    private DateFact Told(Body recipient) => History.First(OutcomeNotifications, told => told.Recipient == recipient, told => told.DoneOn);
}
