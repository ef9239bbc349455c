using RapidReview.Cases;
using RapidReview.Documents.Model;
using RapidReview.Documents.Words;
using RapidReview.Facts;
using RapidReview.Findings;
using RapidReview.Rules;
using RapidReview.Rules.Calendar;
using RapidReview.Rules.Explanation;
using RapidReview.Rules.Views;

namespace RapidReview.Documents.Panel;

/// <summary>
/// Advice as the paper that a panel has before it: the advice in short on a page of its own, then reasons, timeline, questions to
/// ask, where agencies disagree, what bears on a review, the decision and its record, sources and what is not covered. It repeats what the advice says and decides nothing. Pure and
/// thread-safe.
/// </summary>
public static class PanelPaper
{
    /// <summary>The paper.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="file">The case file that it is about, for the events of the timeline.</param>
    /// <param name="calendar">The calendar that the advice was reckoned with; null for the one that the library carries.</param>
    /// <param name="views">What bodies say otherwise, for the same moment; null where it was not worked out.</param>
    /// <param name="turns">What the answer to each question can do, as <see cref="Decision.Questions"/> tells it: the questions are then told with it, what settles most first; null where it was not worked out.</param>
    /// <exception cref="ArgumentException">The advice is about another case.</exception>
    public static Document Of(Advice advice, CaseFile file, WorkingDayCalendar? calendar = null, CaseViews? views = null, Items<TurnRow>? turns = null)
    {
        ArgumentNullException.ThrowIfNull(advice);
        ArgumentNullException.ThrowIfNull(file);
        if (advice.Case != file.Case)
            throw new ArgumentException("The advice is about another case than this file.", nameof(file));
        var parts = Items.From(advice.Parts.Where(part => !part.Forced));
        return new Document
        {
            Title = "Advice for the panel",
            Reference = advice.Case,
            AsAt = advice.AsAt,
            MadeWith = Endings.MadeWith(advice),
            Blocks = Items.From<Block>(
            [
                .. SummarySection.Of(advice, parts),
                new PageBreak(),
                .. Topic.Of("Reasons", parts, ReasonSection.Of),
                .. Topic.Of("Timeline", parts, (part, level) => TimelineSection.Of(part, level, file, advice.AsAt, calendar ?? WorkingDayCalendar.EnglandAndWales)),
                .. Topic.Of("Questions to ask, and whom", parts, (part, level) => QuestionSection.Of(part, level, turns), QuestionSection.Idle(turns)),
                .. ViewSection.Of(file, views),
                .. Topic.Of("What bears on a review", parts, ConsiderationSection.Of),
                .. Topic.Of(DecisionWords.Heading, parts, DecisionSection.Of),
                .. Topic.Of("What else to know", parts, NoteSection.Of),
                .. Topic.Of("Checklists", parts, ChecklistSection.Of),
                .. ComparisonSection.Of(advice),
                .. EndSection.Of(advice),
            ]),
        };
    }
}
