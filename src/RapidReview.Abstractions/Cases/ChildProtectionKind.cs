namespace RapidReview.Cases;

/// <summary>The two nations' ways of recording that a child needs protection. One is never read as the other.</summary>
public enum ChildProtectionKind
{
    /// <summary>England: the child has a child protection plan.</summary>
    ChildProtectionPlan = 0,

    /// <summary>Wales: the child is on the child protection register.</summary>
    OnRegister,
}
