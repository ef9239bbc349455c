using NodaTime;
using RapidReview.Cases;
using RapidReview.Facts;

namespace RapidReview.Tests.Cases;

public sealed class ChildKnowledgeTests
{
    private static readonly AbuseOrNeglectView Suspected = AbuseOrNeglectView.Suspected;
    private static readonly AbuseOrNeglectView Excluded = AbuseOrNeglectView.ConsideredAndExcluded;

    [Fact]
    public void A_body_that_has_said_nothing_has_no_view_yet()
    {
        Assert.Equal(default, Knower().AbuseOrNeglect);
        Assert.Equal(default, Knower().KnewOfAbuseOrNeglect);
    }

    [Fact]
    public void The_latest_view_is_the_view_now_and_the_first_suspicion_starts_the_knowledge()
    {
        var knower = Knower((Excluded, May(3)), (Suspected, May(5)), (AbuseOrNeglectView.Known, May(9)));

        Assert.Equal(Fact<AbuseOrNeglectView>.Of(AbuseOrNeglectView.Known), knower.AbuseOrNeglect);
        Assert.Equal(DateFact.OnDay(May(5)), knower.KnewOfAbuseOrNeglect);
    }

    [Fact]
    public void A_suspicion_that_was_later_excluded_was_a_suspicion_all_the_same()
    {
        var knower = Knower((Suspected, May(3)), (Excluded, May(9)));

        Assert.Equal(Fact<AbuseOrNeglectView>.Of(Excluded), knower.AbuseOrNeglect);
        Assert.Equal(DateFact.OnDay(May(3)), knower.KnewOfAbuseOrNeglect);
    }

    [Fact]
    public void A_body_whose_only_view_excludes_it_never_knew_or_suspected() =>
        Assert.Equal(DateFact.DidNotHappen, Knower((Excluded, May(3))).KnewOfAbuseOrNeglect);

    [Fact]
    public void A_suspicion_without_a_date_began_on_a_day_that_is_not_known() =>
        Assert.Equal(FactState.NotYetKnown, Knower((Suspected, default), (Excluded, May(3))).KnewOfAbuseOrNeglect.State);

    [Fact]
    public void An_undated_view_that_disagrees_leaves_the_view_open_wherever_it_is_listed()
    {
        (AbuseOrNeglectView, DateFact)[] views = [(Suspected, May(3)), (Excluded, default), (AbuseOrNeglectView.Known, May(9))];

        foreach (var order in (int[][])[[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]])
            Assert.False(Knower([.. order.Select(i => views[i])]).AbuseOrNeglect.IsKnown);
    }

    [Fact]
    public void An_undated_view_that_agrees_changes_nothing() =>
        Assert.Equal(
            Fact<AbuseOrNeglectView>.Of(Suspected), Knower((Suspected, default), (Excluded, May(1)), (Suspected, May(9))).AbuseOrNeglect);

    [Fact]
    public void On_one_day_the_hour_decides()
    {
        Assert.Equal(Fact<AbuseOrNeglectView>.Of(Excluded), Knower((Excluded, At(3, 17)), (Suspected, At(3, 9))).AbuseOrNeglect);
        Assert.False(Knower((Excluded, At(3, 17)), (Suspected, May(3))).AbuseOrNeglect.IsKnown);
    }

    [Fact]
    public void Bounds_decide_only_where_they_do_not_overlap()
    {
        Assert.True(Knower((Excluded, DateFact.Between(May(5), May(9))), (Suspected, May(4))).AbuseOrNeglect.IsKnown);
        Assert.False(Knower((Excluded, DateFact.Between(May(4), May(9))), (Suspected, May(4))).AbuseOrNeglect.IsKnown);
    }

    [Fact]
    public void The_order_of_three_dated_views_never_matters()
    {
        DateFact[] dates = [default, May(3), May(5), At(5, 9), At(5, 17), DateFact.Between(May(3), May(5))];
        AbuseOrNeglectView[] kinds = [Suspected, Excluded];
        var entries = dates.SelectMany(_ => kinds, (on, view) => (view, on)).ToArray();

        foreach (var a in entries)
        {
            foreach (var b in entries)
            {
                foreach (var c in entries)
                    Assert.Equal(Knower(a, b, c).AbuseOrNeglect, Knower(c, a, b).AbuseOrNeglect);
            }
        }
    }

    [Fact]
    public void A_GSS_code_stands_for_a_local_authority()
    {
        Assert.Equal(Fact<KnowerKind>.Of(KnowerKind.LocalAuthority), new ChildKnowledge { By = "E06000004" }.KindOfBody);
        Assert.Equal(default, new ChildKnowledge { By = "police" }.KindOfBody);
        Assert.Equal(default, new ChildKnowledge { By = "hospital-1" }.KindOfBody);
        Assert.Equal(default, new ChildKnowledge { By = "E0600000x" }.KindOfBody);
    }

    [Fact]
    public void A_stated_kind_of_body_comes_first() =>
        Assert.Equal(Fact<KnowerKind>.Of(KnowerKind.Health), new ChildKnowledge { By = "hospital-1", Kind = KnowerKind.Health }.KindOfBody);

    private static ChildKnowledge Knower(params (AbuseOrNeglectView View, DateFact On)[] views) => new()
    {
        By = "E06000004",
        Views = [.. views.Select(v => new DatedView { View = v.View, On = v.On })],
    };

    private static LocalDate May(int day) => new(2024, 5, day);

    private static DateFact At(int day, int hour) => DateFact.At(Instant.FromUtc(2024, 5, day, hour - 1, 0), May(day));
}
