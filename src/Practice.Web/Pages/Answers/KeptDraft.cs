namespace Practice.Web.Pages.Answers;

public sealed record KeptDraft(int Number, DateTime KeptAt, string? Name)
{
    public string Title => TitleOf(Number, Name);

    /// <summary>"Draft 2", "Draft 2, with the phone call".</summary>
    public static string TitleOf(int number, string? name) => name is null ? $"Draft {number}" : $"Draft {number}, {name}";
}
