namespace Practice.Scoring;

/// <summary>What the scoring service says of one answer. Everything is in a stable order: the rubric's.</summary>
/// <param name="Scorer">Version of the scorer, such as "1.2.0".</param>
/// <param name="Rubric">Version of the rubric: a hash over all that the scorer reads of it.</param>
/// <param name="Language">"en", or "und" when the text is in no language that is supported.</param>
/// <param name="StoryType">What was told: "story", "habit", "hypothetical", "opinion", "self-description" or "none".</param>
/// <param name="Skills">All six skills, always.</param>
/// <param name="Parts">All four STAR parts, always.</param>
/// <param name="Flags">The red flags that were raised; usually none.</param>
/// <param name="Overall">1 (would hurt the candidate) to 5 (outstanding).</param>
/// <param name="Words">Words in all four parts.</param>
/// <param name="SpeakingSeconds">How long it takes to say it aloud.</param>
/// <param name="Next">At most three next steps, the most valuable first.</param>
/// <param name="Profile">What the answer is made of; null in an assessment stored before there were profiles.</param>
/// <param name="Receipt">What the verdict comes from, as a short hash: see <see cref="Scoring.Receipt"/>; empty in an assessment stored before there were receipts.</param>
public sealed record Assessment(
    string Scorer,
    string Rubric,
    string Language,
    string StoryType,
    IReadOnlyList<Judgement> Skills,
    IReadOnlyList<Judgement> Parts,
    IReadOnlyList<RaisedFlag> Flags,
    int Overall,
    int Words,
    int SpeakingSeconds,
    IReadOnlyList<NextStep> Next,
    Profile? Profile = null,
    string Receipt = "");
