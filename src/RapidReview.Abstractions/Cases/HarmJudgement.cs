namespace RapidReview.Cases;

/// <summary>A person's recorded judgement on serious harm.</summary>
public enum HarmJudgement
{
    /// <summary>The child was seriously harmed.</summary>
    Yes = 0,

    /// <summary>The child was not seriously harmed. Only a person may record this.</summary>
    No,

    /// <summary>The person cannot tell yet.</summary>
    Uncertain,
}
