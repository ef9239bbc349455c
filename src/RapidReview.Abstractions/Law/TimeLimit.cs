namespace RapidReview.Law;

/// <summary>A period with its unit, such as five working days.</summary>
/// <param name="Count">How many units; zero or more.</param>
/// <param name="Unit">The unit.</param>
public readonly record struct TimeLimit(int Count, TimeUnit Unit)
{
    /// <summary>The limit in words, such as <c>5 working days</c> or <c>age 18</c>.</summary>
    public override string ToString() => Unit == TimeUnit.YearsOfAge ? $"age {Count}" : $"{Count} {(Count == 1 ? Name[..^1] : Name)}";

    private string Name => Unit switch
    {
        TimeUnit.WorkingDays => "working days",
        TimeUnit.CalendarDays => "calendar days",
        TimeUnit.Hours => "hours",
        TimeUnit.Weeks => "weeks",
        _ => "months",
    };
}
