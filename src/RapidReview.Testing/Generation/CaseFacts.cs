using RapidReview.Facts;

namespace RapidReview.Testing.Generation;

/// <summary>Facts of one made-up situation, of which some are not known.</summary>
internal sealed class CaseFacts(Dice dice, CaseDays days)
{
    /// <summary>The value, as often as facts are known in this situation.</summary>
    public Fact<T> Maybe<T>(T value)
        where T : notnull => dice.Chance(days.Known) ? value : dice.Chance(30) ? Fact<T>.CannotBeEstablished : default;

    /// <summary>One of several values, where the file speaks of the matter at all.</summary>
    /// <param name="percent">How often it does.</param>
    /// <param name="values">The values; one that stands there twice comes up twice as often.</param>
    public Fact<T> Perhaps<T>(int percent, params IReadOnlyList<T> values)
        where T : notnull => dice.Chance(percent) ? Maybe(dice.Pick(values)) : default;

    /// <summary>Yes or no, where the file speaks of the matter at all.</summary>
    /// <param name="percent">How often it does.</param>
    /// <param name="yes">How often the answer is then yes, as a percentage.</param>
    public Fact<bool> YesOrNo(int percent, int yes) => dice.Chance(percent) ? Maybe(dice.Chance(yes)) : default;

    /// <summary>Whether a list says of itself that it is complete.</summary>
    public Fact<bool> Complete() => dice.Below(4) switch
    {
        0 => default,
        1 => dice.Chance(30) ? Fact<bool>.CannotBeEstablished : false,
        _ => true,
    };
}
