using Practice.Scoring;

namespace Practice.Web.Pages.Answers;

/// <summary>What another tab or device saved meanwhile.</summary>
public sealed record SavedVersion(StarAnswer Text, int Revision, DateTime SavedAt);
