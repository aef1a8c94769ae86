using Practice.Scoring.Rubrics;
using Practice.Scoring.Text;

namespace Practice.Scoring.Levels;

/// <summary>Red flags: by the indicators of their files, and two by the answer as a whole.</summary>
internal static class Flags
{
    /// <summary>So many own steps show that handing over was not the main thing.</summary>
    private const int StepsThatOutweigh = 5;

    public static IReadOnlyList<RaisedFlag> Raised(IReadOnlyDictionary<string, Grounds> grounds, AnnotatedAnswer answer, Kind kind, bool isOffTopic)
    {
        var raised = new List<RaisedFlag>();
        foreach (var flag in RubricIds.Flags)
        {
            var found = grounds[flag];
            var evidence = found.Evidence(claimsToo: false);
            var isRaised = flag switch
            {
                "hypothetical" => kind == Kind.Story && StoryTypes.Of(answer) == StoryTypes.Hypothetical,
                "off-topic" => isOffTopic,
                "hands-off" => evidence.Count > 0 && OwnSteps.Count(answer, kind) < StepsThatOutweigh,
                _ => evidence.Count > 0,
            };
            if (isRaised)
                raised.Add(new(flag, evidence));
        }

        return raised;
    }
}
