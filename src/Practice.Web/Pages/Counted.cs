namespace Practice.Web.Pages;

/// <summary>Numbers with what they count.</summary>
public static class Counted
{
    public static string Cards(int number) => Of(number, "card");

    /// <summary>"1 answer", "1,200 answers".</summary>
    public static string Of(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number:N0} {noun}s";
}
