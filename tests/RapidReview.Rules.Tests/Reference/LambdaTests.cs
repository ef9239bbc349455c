using System.Linq.Expressions;
using System.Reflection;
using RapidReview.Authoring;
using RapidReview.Facts;
using RapidReview.Rules.Conditions.Evaluation;
using RapidReview.Rules.Reasoning;
using RapidReview.Rules.Tests.Support;
using RapidReview.Subjects;

namespace RapidReview.Rules.Tests.Reference;

/// <summary>What an author wrote, simply executed as C#, against what the engine makes of it.</summary>
public sealed class LambdaTests
{
    private static readonly Advisor Both = Advisor.For(RapidReview.Rules.Packs.Cores.England, RapidReview.Rules.Packs.Cores.Wales);
    private static readonly Dictionary<string, Dictionary<string, Func<Subject, object>>> Compiled = Both.Packs.SelectMany(pack => pack.Rules).ToDictionary(rule => rule.GetType().Name, Compile, StringComparer.Ordinal);

    [Fact]
    public void A_rule_means_what_its_lambda_does_when_it_is_simply_executed() => Property.Holds(Generated.Cases, situation =>
    {
        foreach (var part in situation.Decide().Parts)
        {
            for (var rule = 0; rule < part.Decider.Rules.Rules.Count; rule++)
            {
                foreach (var subject in part.Subjects.Of(part.Decider.Rules.Rules[rule].Subject))
                    Compare(part, rule, subject);
            }
        }
    }, times: 400);

    private static void Compare(DecidedPart part, int rule, Subject subject)
    {
        var cell = part.Board.At(rule, subject);
        foreach (var era in cell.Possible.Count > 0 ? [.. cell.Possible] : new List<Cell> { cell })
        {
            if (era.Version is not { } version)
                continue;
            var frame = new Frame(part.Board) { Subject = subject, Governing = era.Governing };
            part.Board.Govern(era.Governing);
            var executed = Compiled[version.ClassName].ToDictionary(lambda => lambda.Key, lambda => lambda.Value(subject), StringComparer.Ordinal);
            if (version.When is not null && version.Entries.Count == 0)
                Same("when", version.When.Evaluate(frame), Both("once") & Both("where") & (Truth)executed["when"]);
            Same("where", version.Where?.Evaluate(frame));
            Same("once", version.Once?.Evaluate(frame));
            Same("established", version.Established?.Evaluate(frame));
            Same("answer", version.Answer?.Evaluate(frame));
            Same("suggested", version.Suggested?.Evaluate(frame));
            foreach (var (partner, tookPart) in version.Partners)
                Same($"partner-{partner}", tookPart.Evaluate(frame));
            foreach (var entry in version.Entries)
            {
                Same($"where-{entry.Id}", entry.Applies?.Evaluate(frame));
                Same($"item-{entry.Id}", entry.Done?.Evaluate(frame));
            }

            Same("starts", version.Starts?.Evaluate(frame));
            Same("prudently", version.Prudently?.Evaluate(frame));
            Same("done", version.Done?.Evaluate(frame));
            Same("recipient-area", version.RecipientArea?.Evaluate(frame));
            Same("owner-area", version.OwnerArea?.Evaluate(frame));
            if (version.Entries.Count > 0)
                Same("when", version.When!.Evaluate(frame), version.Entries.Where(entry => entry.Done is not null).Aggregate(Both("once") & Both("where"), (sofar, entry) => sofar & (!Both($"where-{entry.Id}") | Both($"item-{entry.Id}"))));

            Truth Both(string name) => executed.TryGetValue(name, out var part) ? (Truth)part : Truth.True;

            void Same(string name, object? engine, object? simply = null) => Assert.True(
                Equals(engine, simply ?? executed.GetValueOrDefault(name)),
                $"{version.ClassName} {name} of {subject.Key}: executed {simply ?? executed.GetValueOrDefault(name)}, engine {engine}");
        }
    }

    private static Dictionary<string, Func<Subject, object>> Compile(Rule rule)
    {
        var parts = (Dictionary<string, LambdaExpression>)typeof(Rule).GetProperty("Parts", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(rule)!;
        return parts.ToDictionary(part => part.Key, part => Untyped(part.Value), StringComparer.Ordinal);
    }

    private static Func<Subject, object> Untyped(LambdaExpression lambda)
    {
        var subject = Expression.Parameter(typeof(Subject));
        var call = Expression.Invoke(lambda, Expression.Convert(subject, lambda.Parameters[0].Type));
        return Expression.Lambda<Func<Subject, object>>(Expression.Convert(call, typeof(object)), subject).Compile();
    }
}
