namespace Practice.Data.Sharing;

/// <summary>How a friend's comment ended.</summary>
public enum Commenting
{
    /// <summary>The link opens nothing.</summary>
    NotThere,
    Kept,

    /// <summary>As many have come by this link as it takes.</summary>
    Full,
}
