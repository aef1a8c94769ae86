namespace Practice.Scoring.Model;

/// <summary>A feature that the vocabulary knows.</summary>
/// <param name="Rarity">Inverse document frequency, over 0.</param>
internal readonly record struct Known(int Number, float Rarity) : IComparable<Known>
{
    /// <summary>By number.</summary>
    public int CompareTo(Known other) => Number.CompareTo(other.Number);
}
