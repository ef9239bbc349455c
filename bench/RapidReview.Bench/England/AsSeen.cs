using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;
using RapidReview.Rules.Calendar;

namespace RapidReview.Bench.England;

/// <summary>Reads facts as they are seen at a moment, one by one, without making a second case file.</summary>
internal readonly struct AsSeen(CaseFile file, Instant asAt)
{
    private readonly LocalDate _today = London.DateOf(asAt);

    public bool EventsAreComplete { get; } = file.Events.CompleteTo >= asAt;

    public LocalDate Today => _today;

    public DateFact Now => DateFact.At(asAt, _today);

    public bool IsLater(DateFact date) => date.IsKnown && (date.Instant is { } instant ? instant > asAt : date.Earliest > _today);

    public DateFact Plain(DateFact date) => IsLater(date) ? default : date;

    public DateFact Event(DateFact date) =>
        (IsLater(date) || date.State == FactState.NotYetKnown) ? (EventsAreComplete ? DateFact.DidNotHappen : default) : date;

    public Fact<bool> HasDied(Child child) => child.DiedOn.IsKnown ? (IsLater(child.DiedOn) ? default(Fact<bool>) : true) : child.Died;

    public Fact<HarmJudgement> SeriousHarm(Child child)
    {
        HarmAssessment? last = null;
        foreach (var entry in child.HarmAssessments.Items.AsSpan())
        {
            if (!IsLater(entry.On) && (last is null || Starts(entry.On) > Starts(last.On)))
                last = entry;
        }

        foreach (var entry in child.HarmAssessments.Items.AsSpan())
        {
            if (!IsLater(entry.On) && entry.Judgement != last!.Judgement && !(last.On > entry.On).IsTrue)
                return default;
        }

        return last is null ? default(Fact<HarmJudgement>) : last.Judgement;
    }

    public (Fact<AbuseOrNeglectView> View, DateFact Since, int Entry) AbuseOrNeglect(ChildKnowledge knower)
    {
        var (last, since, any) = (-1, DateFact.DidNotHappen, false);
        var views = knower.Views.Items.AsSpan();
        for (var i = 0; i < views.Length; i++)
        {
            if (IsLater(views[i].On))
                continue;
            any = true;
            if (last < 0 || Starts(views[i].On) > Starts(views[last].On))
                last = i;
            if (views[i].View is AbuseOrNeglectView.Known or AbuseOrNeglectView.Suspected)
                since = since.State == FactState.DidNotHappen ? views[i].On : DateFact.EarliestOf(since, views[i].On);
        }

        if (!any)
            return (default, default, -1);
        foreach (var entry in views)
        {
            if (!IsLater(entry.On) && entry.View != views[last].View && !(views[last].On > entry.On).IsTrue)
                return (default, since, last);
        }

        return (views[last].View, since, last);
    }

    private static LocalDate Starts(DateFact date) => date.IsKnown ? date.Earliest : LocalDate.MinIsoValue;
}
