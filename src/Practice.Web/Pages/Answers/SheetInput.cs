using Practice.Scoring;

namespace Practice.Web.Pages.Answers;

/// <summary>What the STAR form posts. Browsers send line ends as CR LF; what is kept has LF.</summary>
public sealed record SheetInput
{
    public string? Situation { get; init; }

    public string? Task { get; init; }

    public string? Action { get; init; }

    public string? Result { get; init; }

    /// <summary>The revision that the form was filled from; 0 for one that was never saved.</summary>
    public int Revision { get; init; }

    /// <summary>Slug of the card.</summary>
    public string? Scenario { get; init; }

    /// <summary>Permission to start the answer under its id: see <see cref="NewAnswers"/>.</summary>
    public string? Ticket { get; init; }

    public StarAnswer Typed => new(Unix(Situation), Unix(Task), Unix(Action), Unix(Result));

    /// <summary>The framework logs what handlers are called with; what was typed stays out of it.</summary>
    public override string ToString() => $"{nameof(SheetInput)} of revision {Revision}";

    private static string Unix(string? text) => text?.ReplaceLineEndings("\n") ?? "";
}
