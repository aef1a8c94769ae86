namespace Practice.Data;

/// <summary>A disagreement with the name of the card it was written for.</summary>
public sealed record DisagreementLine(string Scenario, Disagreement Disagreement);
