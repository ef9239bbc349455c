using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Rules.Intake.Impossible;

/// <summary>Birth, death and what lies between them.</summary>
internal static class Lives
{
    public static void Find(CaseFile file, Finding found)
    {
        for (var i = 0; i < file.Children.Count; i++)
        {
            var (child, at) = (file.Children[i], $"/children/{i}");
            if ((child.DiedOn < child.BornOn).IsTrue)
                found($"{at}/diedOn", IntakeProblems.DiedBeforeBirth);
            if (child.DiedOn.IsKnown && (child.Died == false).IsTrue)
                found($"{at}/died", IntakeProblems.DiedAndAlive);
            if ((child.BornOn > file.Incident.OccurredOn).IsTrue && (child.Unborn == false).IsTrue)
                found($"{at}/bornOn", IntakeProblems.BornAfterIncident);
            if ((child.BornOn < file.Incident.OccurredOn).IsTrue && (child.Unborn == true).IsTrue)
                found($"{at}/unborn", IntakeProblems.UnbornAndBorn);
            FindPeriods(child, at, found);
            FindKnowledge(child, file.Incident.OccurredOn, at, found);
        }
    }

    /// <summary>Nobody knows of a death before it, nor of it before knowing of the death or the harm; where the death is the incident the two are one.</summary>
    private static void FindKnowledge(Child child, DateFact incident, string at, Finding found)
    {
        for (var i = 0; i < child.Knowledge.Count; i++)
        {
            var (death, either, place) = (child.Knowledge[i].KnewOfDeath, child.Knowledge[i].KnewOfDeathOrSeriousHarm, $"{at}/knowledge/{i}/knewOfDeath");
            if ((death < child.DiedOn).IsTrue)
                found(place, where => IntakeProblems.OutOfOrder(where, "diedOn"));
            else if ((death < either).IsTrue)
                found(place, where => IntakeProblems.OutOfOrder(where, "knewOfDeathOrSeriousHarm"));
            else if ((child.DiedOn == incident).IsTrue && ((death > either).IsTrue || (death.State == FactState.DidNotHappen && either.IsKnown) || (either.State == FactState.DidNotHappen && death.IsKnown)))
                found(place, IntakeProblems.DeathKnownTwice);
        }
    }

    private static void FindPeriods(Child child, string at, Finding found)
    {
        var periods = child.LookedAfter.Periods;
        for (var i = 0; i < periods.Count; i++)
        {
            if ((periods[i].StartedOn < child.BornOn).IsTrue)
                found($"{at}/lookedAfter/periods/{i}/startedOn", IntakeProblems.LookedAfterBeforeBirth);
            FindPeriod(periods[i].StartedOn, periods[i].EndedOn, $"{at}/lookedAfter/periods/{i}", found);
        }

        // A plan may well begin before birth.
        for (var i = 0; i < child.ChildProtection.Count; i++)
            FindPeriod(child.ChildProtection[i].StartedOn, child.ChildProtection[i].EndedOn, $"{at}/childProtection/{i}", found);
    }

    private static void FindPeriod(DateFact started, DateFact ended, string at, Finding found)
    {
        if ((ended < started).IsTrue)
            found($"{at}/endedOn", IntakeProblems.EndsBeforeStart);
    }
}
