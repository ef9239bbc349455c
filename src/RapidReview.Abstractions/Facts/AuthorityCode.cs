namespace RapidReview.Facts;

/// <summary>A local authority's nine-character GSS code, such as <c>E06000004</c>. Intake refuses codes that are in no table.</summary>
/// <param name="Value">The code, in capitals.</param>
public readonly record struct AuthorityCode(string Value)
{
    /// <summary>The code.</summary>
    public override string ToString() => Value;

    /// <summary>The nation that the code's first letter stands for; not known for any other letter.</summary>
    public Fact<Cases.Nation> Nation => Value is not { Length: > 0 } ? default : Value[0] switch
    {
        'E' => Cases.Nation.England,
        'W' => Cases.Nation.Wales,
        'S' => Cases.Nation.Scotland,
        'N' => Cases.Nation.NorthernIreland,
        _ => default(Fact<Cases.Nation>),
    };
}
