namespace Practice.Web.Pages;

/// <summary>Numbers with what they count.</summary>
public static class Counted
{
    public static string Cards(int number) => number == 1 ? "1 card" : $"{number:N0} cards";
}
