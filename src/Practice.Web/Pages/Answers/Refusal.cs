namespace Practice.Web.Pages.Answers;

/// <summary>Why a save was refused.</summary>
public enum Refusal
{
    None,

    /// <summary>The form's token is from before the visitor came back, or from another session. A new one may be used at once.</summary>
    StalePage,

    /// <summary>The text can't be kept as it is.</summary>
    Unfit,

    /// <summary>There is no such answer of this visitor's.</summary>
    NotYours,

    /// <summary>Another tab or device saved since the form was filled.</summary>
    ChangedElsewhere,
}
