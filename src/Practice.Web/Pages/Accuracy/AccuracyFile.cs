namespace Practice.Web.Pages.Accuracy;

/// <summary>The accuracy card that lies beside the program. It belongs to the model that ships, so it is read once.</summary>
public sealed class AccuracyFile(string path)
{
    private readonly Lazy<AccuracyCard?> card = new(() => AccuracyCard.Read(path));

    /// <summary>Null when there is none, or one that can't be read.</summary>
    public AccuracyCard? Card => card.Value;

    public static AccuracyFile Shipped => new(Path.Combine(AppContext.BaseDirectory, "accuracy.json"));
}
