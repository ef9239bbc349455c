using RapidReview.Authoring;

namespace RapidReview.Packs.Tees;

/// <summary>The facts that the pack declares for itself, as its rules read them. Their questions stand in <c>facts.json</c>.</summary>
internal static class Declared
{
    public static readonly LocalDay CriteriaBelievedMetOn = new("tees.criteriaBelievedMetOn");
    public static readonly LocalDay CriteriaJudgedNotMetOn = new("tees.criteriaJudgedNotMetOn");
    public static readonly LocalFact<bool> LearningSeen = new("tees.learningSeen");
    public static readonly LocalFact<bool> ConcernAboutThisChild = new("tees.concernAboutThisChild");
    public static readonly LocalDay ProfessionalNominatedOn = new("tees.professionalNominatedOn");
    public static readonly LocalDay ReportedToNotifierOn = new("tees.reportedToNotifierOn");
    public static readonly LocalFact<string> ReferrerAgency = new("tees.referrerAgency");
    public static readonly LocalDay FormSubmittedOn = new("tees.formSubmittedOn");
    public static readonly LocalFact<bool> NotificationBoxTicked = new("tees.notificationBoxTicked");
    public static readonly LocalFact<bool> LearningBoxTicked = new("tees.learningBoxTicked");
    public static readonly LocalFact<string> EarlyHelpService = new("tees.earlyHelpService");
    public static readonly LocalFact<bool> AccountWritten = new("tees.accountWritten");
    public static readonly LocalFact<bool> ReasonsWritten = new("tees.reasonsWritten");
    public static readonly LocalDay LearningRequestedOn = new("tees.learningRequestedOn");
    public static readonly LocalDay LearningConsideredOn = new("tees.learningConsideredOn");

    public static readonly LocalDay NotificationKnownOn = new("tees.notificationKnownOn");
    public static readonly LocalDay ReviewBegunOn = new("tees.reviewBegunOn");
    public static readonly LocalDay SharedWithPanelOn = new("tees.sharedWithPanelOn");
    public static readonly LocalDay SharedWithAgenciesOn = new("tees.sharedWithAgenciesOn");
    public static readonly LocalDay SummaryGivenOn = new("tees.summaryGivenOn");
    public static readonly LocalDay ReviewCriteriaFoundMetOn = new("tees.reviewCriteriaFoundMetOn");
    public static readonly LocalDay ReviewCommissionedOn = new("tees.reviewCommissionedOn");
    public static readonly LocalDay MethodAgreedOn = new("tees.methodAgreedOn");
    public static readonly LocalFact<bool> MethodHasRegard = new("tees.methodHasRegard");
    public static readonly LocalFact<bool> MethodExaminesPractice = new("tees.methodExaminesPractice");
    public static readonly LocalFact<bool> MethodExaminesOrganisations = new("tees.methodExaminesOrganisations");
    public static readonly LocalFact<bool> MethodLeadsToRecommendations = new("tees.methodLeadsToRecommendations");
    public static readonly LocalFact<bool> MethodShowsChild = new("tees.methodShowsChild");
    public static readonly LocalFact<bool> MethodShowsFamily = new("tees.methodShowsFamily");
    public static readonly LocalFact<bool> ReviewIsProportionate = new("tees.reviewIsProportionate");
    public static readonly LocalFact<bool> ReviewKeepsToLearning = new("tees.reviewKeepsToLearning");
    public static readonly LocalFact<bool> ReviewExplainsWhy = new("tees.reviewExplainsWhy");

    public static readonly LocalFact<bool> InvolvementDiscussed = new("tees.involvementDiscussed");
    public static readonly LocalFact<bool> FactsGathered = new("tees.factsGathered");
    public static readonly LocalFact<bool> ImmediateActionDiscussed = new("tees.immediateActionDiscussed");
    public static readonly LocalFact<bool> ImprovementsConsidered = new("tees.improvementsConsidered");
    public static readonly LocalFact<bool> NextStepsDecided = new("tees.nextStepsDecided");
}
