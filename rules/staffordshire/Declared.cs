using RapidReview.Authoring;

namespace RapidReview.Packs.Staffordshire;

/// <summary>The facts that the pack declares for itself, as its rules read them. Their questions stand in <c>facts.json</c>.</summary>
internal static class Declared
{
    public static readonly LocalDay ScopingPeriodFrom = new("staffordshire.scopingPeriodFrom");
    public static readonly LocalDay ScopingPeriodTo = new("staffordshire.scopingPeriodTo");
    public static readonly LocalFact<bool> AlternativeConsidered = new("staffordshire.alternativeConsidered");

    public static readonly LocalDay ScopingSentOn = new("staffordshire.scopingSentOn");
    public static readonly LocalFact<bool> LetterSent = new("staffordshire.letterSent");
    public static readonly LocalDay FormsBackOn = new("staffordshire.formsBackOn");
    public static readonly LocalDay MeetingDateSetOn = new("staffordshire.meetingDateSetOn");
    public static readonly LocalFact<bool> CoveringLetterSent = new("staffordshire.coveringLetterSent");

    public static readonly LocalDay RecordsSecuredOn = new("staffordshire.recordsSecuredOn");
    public static readonly LocalDay AlertAddedOn = new("staffordshire.alertAddedOn");
    public static readonly LocalFact<bool> InvolvementStated = new("staffordshire.involvementStated");
    public static readonly LocalFact<bool> FormComplete = new("staffordshire.formComplete");
    public static readonly LocalFact<bool> NominatedOnly = new("staffordshire.nominatedOnly");
    public static readonly LocalFact<bool> SubmissionConfidential = new("staffordshire.submissionConfidential");
    public static readonly LocalFact<bool> SubmissionApart = new("staffordshire.submissionApart");
    public static readonly LocalFact<bool> StaffSupported = new("staffordshire.staffSupported");
    public static readonly LocalFact<bool> GatheredShared = new("staffordshire.gatheredShared");
    public static readonly LocalFact<bool> StaffToldOutcome = new("staffordshire.staffToldOutcome");
    public static readonly LocalFact<bool> TemplateShared = new("staffordshire.templateShared");
    public static readonly LocalFact<bool> OtherSupportOffered = new("staffordshire.otherSupportOffered");
    public static readonly LocalFact<bool> LearningActedOn = new("staffordshire.learningActedOn");
    public static readonly LocalFact<bool> LearningPassedOn = new("staffordshire.learningPassedOn");

    public static readonly LocalDay ChairEndorsedOn = new("staffordshire.chairEndorsedOn");
    public static readonly LocalFact<bool> ReferralFormShared = new("staffordshire.referralFormShared");
    public static readonly LocalFact<bool> NotificationShared = new("staffordshire.notificationShared");
    public static readonly LocalFact<bool> ScopingFormsShared = new("staffordshire.scopingFormsShared");
    public static readonly LocalFact<string> PapersShared = new("staffordshire.papersShared");
    public static readonly LocalFact<bool> FactsReviewed = new("staffordshire.factsReviewed");
    public static readonly LocalFact<bool> ImmediateActionDiscussed = new("staffordshire.immediateActionDiscussed");
    public static readonly LocalFact<bool> LearningShared = new("staffordshire.learningShared");
    public static readonly LocalFact<bool> ImprovementsConsidered = new("staffordshire.improvementsConsidered");
    public static readonly LocalFact<bool> TemplateAgreed = new("staffordshire.templateAgreed");
    public static readonly LocalFact<bool> RepresentativesInvited = new("staffordshire.representativesInvited");
    public static readonly LocalFact<bool> CriteriaAttached = new("staffordshire.criteriaAttached");

    public static readonly LocalFact<bool> DiaryCleared = new("staffordshire.diaryCleared");
    public static readonly LocalFact<bool> PapersRead = new("staffordshire.papersRead");
    public static readonly LocalFact<bool> FactsGathered = new("staffordshire.factsGathered");
    public static readonly LocalFact<bool> ExtentFound = new("staffordshire.extentFound");
    public static readonly LocalFact<bool> PractitionersSpokenTo = new("staffordshire.practitionersSpokenTo");
    public static readonly LocalFact<bool> FormBrought = new("staffordshire.formBrought");
    public static readonly LocalFact<bool> MeetingUpdated = new("staffordshire.meetingUpdated");
    public static readonly LocalFact<bool> LearningReported = new("staffordshire.learningReported");
    public static readonly LocalFact<bool> TookFullPart = new("staffordshire.tookFullPart");
    public static readonly LocalFact<bool> Challenged = new("staffordshire.challenged");
    public static readonly LocalFact<bool> CriteriaUnderstood = new("staffordshire.criteriaUnderstood");
    public static readonly LocalFact<bool> MethodConsidered = new("staffordshire.methodConsidered");
    public static readonly LocalFact<bool> ContributedToDecision = new("staffordshire.contributedToDecision");
}
