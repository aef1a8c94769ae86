namespace Practice.Scoring;

/// <summary>An assessment as one line of JSON, in the exchange format, and back.</summary>
public static class AssessmentJson
{
    public static string Write(string id, Assessment assessment) => throw new NotSupportedException(id + assessment);

    public static Assessment Read(string json) => throw new NotSupportedException(json);
}
