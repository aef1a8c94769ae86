namespace Practice.Scoring.Tests.Invariants;

/// <summary>
/// A property that the present model breaks for a known number of texts. More is a fault; fewer asks for the number to be
/// lowered, so that what was won is kept.
/// </summary>
internal static class Ratchet
{
    public static void Holds(IReadOnlyCollection<string> breaks, int texts, int known)
    {
        if (breaks.Count > known)
            Assert.Fail($"{breaks.Count} of {texts} break it, {known} were known:\n{string.Join('\n', breaks.Take(10))}");
        if (breaks.Count < known)
            Assert.Fail($"Only {breaks.Count} of {texts} break it now: lower the known number from {known}.");
    }
}
