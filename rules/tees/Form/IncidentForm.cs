using RapidReview.Authoring;
using RapidReview.Cases;
using RapidReview.Law;
using RapidReview.Packs.Tees.Identification;
using RapidReview.Subjects;

namespace RapidReview.Packs.Tees.Form;

/// <summary>The fields of the form. Whatever identifies people is entered by hand.</summary>
[RuleId("tees.form.incident", "the serious incident form, which is the learning request form as well")]
[InForce("2018-07-04", By = GoverningDate.Incident)]
[Cites(Guidance.FormFields, "The fields of the form.")]
internal sealed class IncidentForm : Checklist<ChildInCase>
{
    protected override void Define()
    {
        OnlyOnce(s => Met<FoundMet>(s) || s.Local(Declared.LearningSeen) == true || s.Local(Declared.NotificationBoxTicked) == true || s.Local(Declared.LearningBoxTicked) == true);
        ByHand("referrer-name", "the referrer's name");
        Item("referrer-agency", "the referrer's agency", s => s.Local(Declared.ReferrerAgency).IsRecorded);
        ByHand("referrer-email", "the referrer's e-mail address");
        Item("submitted", "the date of submission", s => s.Local(Declared.FormSubmittedOn).Happened == true);
        Item("request", "which it is: a serious incident notification request or a learning request, exactly one", s =>
            (s.Local(Declared.NotificationBoxTicked) == true && s.Local(Declared.LearningBoxTicked) == false)
            || (s.Local(Declared.NotificationBoxTicked) == false && s.Local(Declared.LearningBoxTicked) == true));
        ByHand("child-name", "the child's name");
        ByHand("child-address", "the child's address");
        Item("date-of-birth", "the child's date of birth", s => s.Child.BornOn.IsRecorded);
        Item("date-of-incident", "the date of death or of the incident", s => s.Incident.OccurredOn.IsRecorded);
        Item("status", "the child's status at the time: not known to social care, early help, youth offending team, in need, child protection, looked after", s => s.Child.ServicesAtIncident.IsRecorded);
        ItemWhere("early-help-service", "which early help service", s => s.Child.ServicesAtIncident.Includes(ServiceStatus.EarlyHelp), s => s.Local(Declared.EarlyHelpService).IsRecorded);
        ByHand("parents", "the parents or carers");
        Item("siblings", "the brothers and sisters", s => s.Child.Siblings.IsRecorded);
        ByHand("general-practitioner", "the general practitioner's name and address");
        ByHand("nhs-number", "the NHS number");
        ByHand("relevant-others", "other people concerned who are no professionals, with their addresses");
        Item("agencies", "the agencies involved", s => s.Case.Agencies.IsRecorded);
        ByHand("professionals", "the professionals of each agency, with title and contact details");
        Item("account", "a short account of the incident", s => s.Local(Declared.AccountWritten) == true);
        Item("reasons", "which agencies were involved, and why the case should be discussed", s => s.Local(Declared.ReasonsWritten) == true);
    }
}
