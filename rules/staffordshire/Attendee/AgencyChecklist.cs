using RapidReview.Authoring;
using RapidReview.Law;
using RapidReview.Subjects;

namespace RapidReview.Packs.Staffordshire.Attendee;

/// <summary>What each agency that is asked to take part sees to.</summary>
[RuleId("staffordshire.attendee.agency-checklist", "what the agency sees to before, during and after the rapid review")]
[InForce("2023-12-15", By = GoverningDate.ScopingRequested)]
[AppliesIn(Area.Staffordshire)]
[Cites(AttendeeSheet.Asked, "What the attendee or the agency will have been asked to do.")]
[Cites(AttendeeSheet.Responsibilities, "Senior leaders are sighted; learning is acted on and passed on at once.")]
internal sealed class AgencyChecklist : Checklist<AgencyInCase>
{
    protected override void Define()
    {
        OnlyOnce(s => s.Agency.ScopingRequestedOn.Happened == true);
        Item("involvement", "say whether it was involved with the child or the named members of the family in the scoping period", s => s.Local(Declared.InvolvementStated) == true || (s.Agency.InvolvedWithChild.IsRecorded && s.Agency.InvolvedWithFamily.IsRecorded));
        ItemWhere("form", "complete the scoping form in full", s => s.Agency.InvolvedWithChild == true || s.Agency.InvolvedWithFamily == true, s => s.Local(Declared.FormComplete) == true);
        ItemWhere("records", "secure all records and files of the case at once", s => s.Agency.InvolvedWithChild == true || s.Agency.InvolvedWithFamily == true, s => s.Agency.RecordsSecured == true || s.Local(Declared.RecordsSecuredOn).Happened == true);
        ItemWhere("nominated-only", "let only the attendee or nominated representatives reach the secured records", s => s.Agency.InvolvedWithChild == true || s.Agency.InvolvedWithFamily == true, s => s.Local(Declared.NominatedOnly) == true);
        ItemWhere("alert", "add the alert to the records of the child, brothers and sisters, parents and carers", s => s.Agency.InvolvedWithChild == true || s.Agency.InvolvedWithFamily == true, s => s.Agency.AlertAdded == true || s.Local(Declared.AlertAddedOn).Happened == true);
        ItemWhere("confidential", "keep its submission confidential", s => s.Agency.InvolvedWithChild == true || s.Agency.InvolvedWithFamily == true, s => s.Local(Declared.SubmissionConfidential) == true);
        ItemWhere("apart", "keep its submission apart from the case records", s => s.Agency.InvolvedWithChild == true || s.Agency.InvolvedWithFamily == true, s => s.Local(Declared.SubmissionApart) == true);
        ItemWhere("leaders", "see that senior leaders know the form and its analysis", s => s.Agency.InvolvedWithChild == true || s.Agency.InvolvedWithFamily == true, s => s.Agency.SeniorLeaderSighted == true);
        ItemWhere("staff-told", "tell the staff who had contact with the child or the family", s => s.Agency.InvolvedWithChild == true || s.Agency.InvolvedWithFamily == true, s => s.Agency.StaffInformed == true);
        ItemWhere("staff-supported", "support the staff concerned for as long as the review lasts", s => s.Agency.InvolvedWithChild == true || s.Agency.InvolvedWithFamily == true, s => s.Local(Declared.StaffSupported) == true);
        ItemWhere("gathered-shared", "share with the staff concerned what was gathered for the review", s => s.Agency.InvolvedWithChild == true || s.Agency.InvolvedWithFamily == true, s => s.Local(Declared.GatheredShared) == true);
        ItemWhere("outcome-shared", "tell the staff concerned the outcome", s => s.Agency.InvolvedWithChild == true || s.Agency.InvolvedWithFamily == true, s => s.Local(Declared.StaffToldOutcome) == true);
        ItemWhere("template-shared", "share with the staff concerned the completed rapid review template", s => s.Agency.InvolvedWithChild == true || s.Agency.InvolvedWithFamily == true, s => s.Local(Declared.TemplateShared) == true);
        ItemWhere("other-support", "offer other support where staff are worried, above all after a death", s => s.Agency.InvolvedWithChild == true || s.Agency.InvolvedWithFamily == true, s => s.Local(Declared.OtherSupportOffered) == true);
        Item("learning-acted-on", "act on learning as soon as the review brings it out", s => s.Local(Declared.LearningActedOn) == true);
        Item("learning-passed-on", "see that learning reaches senior leaders, safeguarding leads and practitioners at once", s => s.Local(Declared.LearningPassedOn) == true);
    }
}
